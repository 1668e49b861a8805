package dk.virkwiki.selfservice;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register in a real MongoDB. */
class SelfServicesIT extends SelfServicesContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoClient client() {
        return MONGO.client();
    }
}
