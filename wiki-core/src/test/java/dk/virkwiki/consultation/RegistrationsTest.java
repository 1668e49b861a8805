package dk.virkwiki.consultation;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Registrations in the embedded store. */
class RegistrationsTest extends RegistrationsContract {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @Override
    MongoTemplate template() {
        return CoreFixture.template(STORE.client(), StoreExtension.DATABASE);
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }
}
