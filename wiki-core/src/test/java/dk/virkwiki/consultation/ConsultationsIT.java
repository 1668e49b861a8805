package dk.virkwiki.consultation;

import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Consultations in a real MongoDB. */
class ConsultationsIT extends ConsultationsContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoTemplate template() {
        return MONGO.template();
    }
}
