package dk.virkwiki.proposal;

import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Proposals on a real MongoDB. */
class ProposalsIT extends ProposalsContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoTemplate template() {
        return MONGO.template();
    }
}
