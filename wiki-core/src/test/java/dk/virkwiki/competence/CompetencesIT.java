package dk.virkwiki.competence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** Competences in a real MongoDB; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class CompetencesIT extends CompetencesContract {
    @Container static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8");
    private MongoClient client;

    @BeforeEach
    void empty() {
        client().getDatabase("virkwiki").drop();
    }

    @Override
    MongoClient client() {
        if (client == null) {
            client = MongoClients.create(MONGO.getConnectionString());
        }
        return client;
    }
}
