package dk.virkwiki.effect;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The measures in the embedded store. */
class EffectsTest extends EffectsContract {
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
