package dk.virkwiki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The reading pages in a real browser, with the shipped articles. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf("dk.virkwiki.web.BrowserFixture#isInstalled")
class ReadingPagesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir static Path folder;
    private static BrowserFixture browser;

    @LocalServerPort int port;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry settings) {
        settings.add("virkwiki.store.path", () -> folder.resolve("store").toString());
        settings.add("virkwiki.search.path", () -> folder.resolve("index").toString());
    }

    @BeforeAll
    static void start() {
        browser = BrowserFixture.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/emner",
                "/emner/moms",
                "/artikler",
                "/artikler?bogstav=M",
                "/ordliste",
                "/artikler/nul-indberetning",
                "/soeg?q=aarsrapport",
                "/soeg?q=qzxwvk",
                "/om",
                "/tilgaengelighed",
                "/privatliv",
                "/hjaelp-til-soegning"
            })
    void pageHasNoFaultsOnAnyScreen(String address) throws Exception {
        waitForArticles();
        for (int width : new int[] {1280, 320}) {
            try (var visitor = browser.visitor(base(), width, true)) {
                visitor.open(address);
                visitor.picture(address.replaceAll("[^a-z]+", "-") + width);
                assertThat(visitor.violations()).as("axe at %d px", width).isEmpty();
                assertThat(visitor.scrollsSideways()).as("sideways at %d px", width).isFalse();
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.cookies()).isEmpty();
            }
        }
    }

    @Test
    void missingPageSpeaksDanish() {
        try (var visitor = browser.visitor(base(), 320, true)) {
            var page = visitor.open("/findes/ikke");
            assertThat(page.locator("h1").textContent()).isEqualTo("Siden findes ikke");
            assertThat(visitor.violations()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
        }
    }

    @Test
    void suggestionIsChosenWithTheKeyboard() throws Exception {
        waitForArticles();
        try (var visitor = browser.visitor(base(), 1280, true)) {
            var page = visitor.open("/");
            page.locator("#q").pressSequentially("nul-ind");
            page.locator("[role=listbox]:not([hidden])").waitFor();
            assertThat(visitor.violations()).isEmpty();

            page.keyboard().press("Escape");
            assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(page.locator("#q").inputValue()).isEqualTo("nul-ind");

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            var chosen = page.locator("[role=option][aria-selected=true]");
            assertThat(page.locator("#q").getAttribute("aria-activedescendant"))
                    .isEqualTo(chosen.getAttribute("id"));
            page.keyboard().press("Enter");
            page.waitForURL("**/artikler/**");
        }
    }

    @Test
    void searchAndMenuWorkWithoutScripts() throws Exception {
        waitForArticles();
        try (var visitor = browser.visitor(base(), 320, false)) {
            var page = visitor.open("/");
            page.locator("#q").fill("nul-indberetning");
            page.locator("main form button[type=submit]").click();
            page.locator("a[href='/artikler/nul-indberetning']").first().click();
            assertThat(page.locator("h1").textContent()).startsWith("Nul-indberetning");

            page.locator("details.wiki-menu summary").click();
            page.locator("details.wiki-menu a[href='/ordliste']").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Ordliste");
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }

    /** The first start takes the shipped articles in, and the index follows a moment later. */
    private void waitForArticles() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create(base() + "/api/search?q=moms")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (client.send(request, BodyHandlers.ofString()).body().contains("\"total\":0,")) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                Thread.sleep(100);
            }
        }
    }
}
