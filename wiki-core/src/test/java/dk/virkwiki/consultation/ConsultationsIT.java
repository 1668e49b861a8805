package dk.virkwiki.consultation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.virkwiki.CoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** Consultations in a real MongoDB; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ConsultationsIT extends ConsultationsContract {
    @Container static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8");
    private MongoClient client;

    @Override
    MongoTemplate template() {
        if (client == null) {
            client = MongoClients.create(MONGO.getConnectionString());
        }
        return CoreFixture.template(client, "virkwiki");
    }

    @BeforeEach
    @Override
    void open() {
        template().getDb().drop();
        super.open();
    }
}
