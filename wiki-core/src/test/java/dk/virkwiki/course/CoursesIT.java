package dk.virkwiki.course;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses in a real MongoDB. */
class CoursesIT extends CoursesContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoClient client() {
        return MONGO.client();
    }
}
