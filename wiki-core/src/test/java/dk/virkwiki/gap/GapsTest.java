package dk.virkwiki.gap;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gap board in the embedded store. */
class GapsTest extends GapsContract {
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
