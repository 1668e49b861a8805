package dk.virkwiki.consultation;

import dk.virkwiki.store.RealMongo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Registrations in a real MongoDB. */
class RegistrationsIT extends RegistrationsContract {
    @RegisterExtension static final RealMongo MONGO = new RealMongo();

    @Override
    MongoTemplate template() {
        return MONGO.template();
    }
}
