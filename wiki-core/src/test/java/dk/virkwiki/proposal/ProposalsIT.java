package dk.virkwiki.proposal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** Proposals on a real MongoDB, where Docker is there. */
@Testcontainers(disabledWithoutDocker = true)
class ProposalsIT extends ProposalsContract {
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
        for (String name : template().getCollectionNames()) {
            template().getCollection(name).deleteMany(new Document());
        }
    }

    @Override
    MongoTemplate template() {
        return new MongoTemplate(client, "virkwiki");
    }
}
