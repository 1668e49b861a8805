package dk.virkwiki.searchlog;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search log in the embedded store. */
class SearchLogTest extends SearchLogContract {
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
