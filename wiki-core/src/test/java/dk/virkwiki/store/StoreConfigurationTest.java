package dk.virkwiki.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoreConfigurationTest {
    @TempDir private Path directory;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                    .withUserConfiguration(StoreConfiguration.class);

    @Test
    void embeddedStoreIsOpenedUsedAndReleased() {
        var embedded = application.withPropertyValues("virkwiki.store.path=" + directory);
        embedded.run(
                context -> {
                    var template = context.getBean(MongoTemplate.class);
                    assertThat(template.getDb().getName()).isEqualTo("virkwiki");
                    template.insert(new Document("_id", "kept"), "things");
                });
        embedded.run(
                context ->
                        assertThat(
                                        context.getBean(MongoTemplate.class)
                                                .findById("kept", Document.class, "things"))
                                .isNotNull());
    }

    @Test
    void storeInUseStopsTheStart() {
        try (EmbeddedStore first = EmbeddedStore.open(directory)) {
            application
                    .withPropertyValues("virkwiki.store.path=" + directory)
                    .run(
                            context ->
                                    assertThat(context.getStartupFailure())
                                            .hasRootCauseInstanceOf(Exception.class)
                                            .hasStackTraceContaining("already in use"));
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void missingExternalServerIsToldInSeconds() {
        application
                .withPropertyValues(
                        "virkwiki.store.mode=external",
                        "virkwiki.store.path=" + directory,
                        "spring.mongodb.uri=mongodb://127.0.0.1:1/virkwiki")
                .run(
                        context -> {
                            assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                            var client = context.getBean(MongoClient.class);
                            Instant begin = Instant.now();
                            assertThatThrownBy(() -> client.listDatabaseNames().first())
                                    .isInstanceOf(MongoTimeoutException.class);
                            assertThat(Duration.between(begin, Instant.now()))
                                    .isLessThan(Duration.ofSeconds(15));
                        });
    }
}
