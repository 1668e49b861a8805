package dk.virkwiki.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * One embedded store for a test class, in a directory of its own. Every test begins with empty
 * collections; their indexes stay. Use it as a static field, so that a test can ask it things:
 *
 * <pre>{@code
 * @RegisterExtension static final StoreExtension store = new StoreExtension();
 * }</pre>
 *
 * A {@link MongoTemplate}, {@link MongoClient} or {@link MongoDatabase} can also be a parameter of
 * a test or of its constructor.
 */
public final class StoreExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
    /** The database that tests use, by the name it has in the product. */
    public static final String DATABASE = "virkwiki";

    private Path directory;
    private EmbeddedStore store;
    private MongoClient client;
    private MongoTemplate template;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("store");
        store = EmbeddedStore.open(directory);
        client = MongoClients.create(store.connectionString());
        template = new MongoTemplate(client, DATABASE);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (String collection : database().listCollectionNames()) {
            database().getCollection(collection).deleteMany(new Document());
        }
        store.forgetScans();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        store.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MongoTemplate template() {
        return template;
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase database() {
        return client.getDatabase(DATABASE);
    }

    public EmbeddedStore store() {
        return store;
    }

    /** Fails when a query of this test had a condition or an order that no index answered. */
    public void noScans() {
        assertThat(store.scans()).as("queries without an index").isEmpty();
    }

    /** How many documents the act made the store read. */
    public long touched(Runnable act) {
        long before = store.documentsTouched();
        act.run();
        return store.documentsTouched() - before;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return resolve(parameter) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return resolve(parameter);
    }

    private Object resolve(ParameterContext parameter) {
        Class<?> type = parameter.getParameter().getType();
        if (type == MongoTemplate.class) {
            return template;
        }
        if (type == MongoClient.class) {
            return client;
        }
        if (type == MongoDatabase.class) {
            return database();
        }
        return type == EmbeddedStore.class ? store : null;
    }
}
