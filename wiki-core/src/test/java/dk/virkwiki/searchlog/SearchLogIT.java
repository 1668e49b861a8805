package dk.virkwiki.searchlog;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search log in a real MongoDB. */
class SearchLogIT extends SearchLogContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoClient client() {
        return MONGO.client();
    }
}
