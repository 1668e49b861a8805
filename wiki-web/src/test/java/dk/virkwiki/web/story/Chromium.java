package dk.virkwiki.web.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium for the browser tests; where none is installed they are skipped, but not in
 * CI. All classes of a test process share one: unpacking Playwright and starting the browser takes
 * seconds, and what a person does stays within the context they get for themselves.
 */
final class Chromium implements BeforeAllCallback {
    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** How long a busy machine may take, in milliseconds. */
    static final int PATIENCE = 60_000;

    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        var program = find();
        assumeTrue(
                program.isPresent() || System.getenv("CI") != null,
                "Chromium is not installed: the browser tests are skipped.");
        if (browser == null) {
            browser = start(program.orElseThrow());
        }
    }

    private static Browser start(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(QUIETLY));
    }

    private static Optional<Path> find() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody new, with no cookies, on a screen this wide. */
    Visitor visitor(String site, int width, boolean javaScript) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale("da-DK")
                                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(PATIENCE);
        return new Visitor(context, site);
    }

    /** Somebody new with a phone: a narrow screen that is touched. */
    Visitor phone(String site) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(320, 700)
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setLocale("da-DK"));
        context.setDefaultTimeout(PATIENCE);
        return new Visitor(context, site);
    }
}
