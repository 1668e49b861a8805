package dk.virkwiki.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium for journeys: opens pages, looks for axe violations and takes pictures. */
public final class BrowserFixture implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String axe;

    private BrowserFixture(Playwright playwright, Browser browser, String axe) {
        this.playwright = playwright;
        this.browser = browser;
        this.axe = axe;
    }

    /** Whether the machine has the browser; without it journeys are skipped. */
    public static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM);
    }

    /** Starts the browser. */
    public static BrowserFixture start() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET);
        return new BrowserFixture(playwright, playwright.chromium().launch(options), axe());
    }

    private static String axe() {
        try (var in = BrowserFixture.class.getResourceAsStream("/axe-core/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A visitor without cookies, on a screen this wide. */
    public Visitor visitor(String baseUrl, int width, boolean scripts) {
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL(baseUrl)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts)
                        .setBypassCSP(false);
        return new Visitor(browser.newContext(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Somebody with a window of their own. */
    public final class Visitor implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visitor(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
        }

        /** Goes to an address and waits until it is quiet. */
        public Page open(String address) {
            page.navigate(address);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return page;
        }

        /**
         * What the browser complained about: errors of scripts, of the content policy, of files.
         */
        public List<String> complaints() {
            return complaints;
        }

        /** Names of the cookies set so far. */
        public List<String> cookies() {
            return context.cookies().stream().map(cookie -> cookie.name).toList();
        }

        /** What axe finds wrong on the page, all its rules. */
        @SuppressWarnings("unchecked")
        public List<String> violations() {
            page.evaluate(axe);
            return (List<String>)
                    page.evaluate(
                            "async () => (await axe.run()).violations"
                                    + ".map(v => v.id + ': ' + v.nodes[0].html)");
        }

        /** Whether something sticks out sideways. */
        public boolean scrollsSideways() {
            return (boolean)
                    page.evaluate(
                            "() => document.documentElement.scrollWidth"
                                    + " > document.documentElement.clientWidth");
        }

        /** Takes a picture for people to look at. */
        public void picture(String name) {
            var file = SCREENS.resolve(name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
