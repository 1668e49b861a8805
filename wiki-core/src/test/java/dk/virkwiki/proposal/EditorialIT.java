package dk.virkwiki.proposal;

import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The editorial workflow on a real MongoDB, where Docker is there. */
class EditorialIT {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Nested
    class ReadAs extends ReadingsContract {
        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }

    @Nested
    class Kinds extends KindsContract {
        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }

    @Nested
    class Approvals extends ApprovalsContract {
        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }

    @Nested
    class Publications extends PublicationsContract {
        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }

    @Nested
    class Resolving extends ResolvingContract {
        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }

    @Nested
    class Queues extends QueuesContract {
        @Override
        long touched(Runnable act) {
            act.run();
            return 0;
        }

        @Override
        MongoTemplate template() {
            return MONGO.template();
        }
    }
}
