package dk.virkwiki.web.story;

import dk.virkwiki.web.WikiApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a free port, with the shipped articles and the demo logins. */
@SpringBootTest(classes = WikiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(WholeSite.Time.class)
abstract class WholeSite {
    private static final Path DATA = temporary();

    @LocalServerPort private int port;
    @Autowired StoryClock clock;

    /** One clock for all stories, so that they share one application. */
    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        StoryClock storyClock() {
            return new StoryClock();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("virk-wiki-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void inTemporaryFolders(DynamicPropertyRegistry registry) {
        registry.add("virkwiki.store.path", () -> DATA.resolve("store").toString());
        registry.add("virkwiki.embedding.hosts.proeve", () -> "http://localhost:9999");
        registry.add("virkwiki.search.path", () -> DATA.resolve("index").toString());
    }

    /** Waits for what the site does by itself, as long as a busy machine may take. */
    static void await(Callable<Boolean> happened) {
        Awaitility.await().atMost(Duration.ofMillis(Chromium.PATIENCE)).until(happened);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
