package dk.virkwiki.synonym;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Synonyms in a real MongoDB. */
class SynonymsIT extends SynonymsContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoClient client() {
        return MONGO.client();
    }
}
