package dk.virkwiki.web.story;

import dk.virkwiki.web.WikiApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a free port, with the shipped articles and the demo logins. */
@SpringBootTest(classes = WikiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class WholeSite {
    private static final Path DATA = temporary();

    @LocalServerPort private int port;

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
        registry.add("virkwiki.search.path", () -> DATA.resolve("index").toString());
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
