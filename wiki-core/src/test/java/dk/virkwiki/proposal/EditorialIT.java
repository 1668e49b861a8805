package dk.virkwiki.proposal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The editorial workflow on a real MongoDB, where Docker is there. */
@Testcontainers(disabledWithoutDocker = true)
class EditorialIT {
    @Container static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(MONGO.getConnectionString());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @AfterEach
    void empty() {
        for (String name : mongo().getCollectionNames()) {
            mongo().getCollection(name).deleteMany(new Document());
        }
    }

    private static MongoTemplate mongo() {
        return new MongoTemplate(client, "virkwiki");
    }

    @Nested
    class Kinds extends KindsContract {
        @Override
        MongoTemplate template() {
            return mongo();
        }
    }

    @Nested
    class Approvals extends ApprovalsContract {
        @Override
        MongoTemplate template() {
            return mongo();
        }
    }

    @Nested
    class Publications extends PublicationsContract {
        @Override
        MongoTemplate template() {
            return mongo();
        }
    }

    @Nested
    class Resolving extends ResolvingContract {
        @Override
        MongoTemplate template() {
            return mongo();
        }
    }

    @Nested
    class Queues extends QueuesContract {
        @Override
        long touched(Runnable act) {
            act.run();
            return 0;
        }

        @Override
        MongoTemplate template() {
            return mongo();
        }
    }
}
