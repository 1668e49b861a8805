package dk.virkwiki.proposal;

import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Proposals on the embedded store, where no query may scan. */
class ProposalsTest extends ProposalsContract {
    @RegisterExtension static final StoreExtension store = new StoreExtension();

    @Override
    MongoTemplate template() {
        return store.template();
    }

    @AfterEach
    void everyQueryHasAnIndex() {
        store.noScans();
    }
}
