package dk.virkwiki.proposal;

import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The editorial workflow on the embedded store, where no query may scan. */
class EditorialTest {
    @RegisterExtension static final StoreExtension store = new StoreExtension();

    @AfterEach
    void everyQueryHasAnIndex() {
        store.noScans();
    }

    @Nested
    class ReadAs extends ReadingsContract {
        @Override
        MongoTemplate template() {
            return store.template();
        }
    }

    @Nested
    class Kinds extends KindsContract {
        @Override
        MongoTemplate template() {
            return store.template();
        }
    }

    @Nested
    class Approvals extends ApprovalsContract {
        @Override
        MongoTemplate template() {
            return store.template();
        }
    }

    @Nested
    class Publications extends PublicationsContract {
        @Override
        MongoTemplate template() {
            return store.template();
        }
    }

    @Nested
    class Resolving extends ResolvingContract {
        @Override
        MongoTemplate template() {
            return store.template();
        }
    }

    @Nested
    class Queues extends QueuesContract {
        @Override
        long touched(Runnable act) {
            return store.touched(act);
        }

        @Override
        MongoTemplate template() {
            return store.template();
        }
    }
}
