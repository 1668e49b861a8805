package dk.virkwiki.stats;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures in a real MongoDB. */
class StatisticsIT extends StatisticsContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoClient client() {
        return MONGO.client();
    }
}
