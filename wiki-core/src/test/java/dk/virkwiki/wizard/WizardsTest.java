package dk.virkwiki.wizard;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Wizards in the embedded store. */
class WizardsTest extends WizardsContract {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @Override
    MongoClient client() {
        return STORE.client();
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }
}
