package dk.virkwiki.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.virkwiki.CoreFixture;
import org.bson.Document;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * One real MongoDB in a container, for all test classes of a run; they are skipped where there is
 * no Docker. Every test begins with empty collections; their indexes stay. Use it as a static
 * field:
 *
 * <pre>{@code
 * @RegisterExtension static final RealMongo mongo = new RealMongo();
 * }</pre>
 */
public final class RealMongo implements ExecutionCondition, BeforeEachCallback {
    /** Begun when it is first asked for; Testcontainers stops it when the run is over. */
    private static final class Started {
        static final MongoDBContainer CONTAINER = new MongoDBContainer("mongo:8");
        static final MongoClient CLIENT;

        static {
            CONTAINER.start();
            CLIENT = MongoClients.create(CONTAINER.getConnectionString());
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return DockerClientFactory.instance().isDockerAvailable()
                ? ConditionEvaluationResult.enabled("Docker is there.")
                : ConditionEvaluationResult.disabled("There is no Docker here.");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var database = client().getDatabase(StoreExtension.DATABASE);
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).deleteMany(new Document());
        }
    }

    public MongoClient client() {
        return Started.CLIENT;
    }

    public MongoTemplate template() {
        return CoreFixture.template(client(), StoreExtension.DATABASE);
    }
}
