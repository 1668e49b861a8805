package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Somebody with a browser of their own: opens pages, presses things, and notices what is wrong with
 * a page.
 */
final class Visitor implements AutoCloseable {
    /** A fifth of a second for each of some 270 pictures that most builds make for nobody. */
    static final boolean PICTURES = Boolean.getBoolean("pictures");

    private static final String AXE = resource("/axe-core/axe.min.js");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, String site) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !message.text().contains("404")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                        complaints.add("request to another host: " + request.url());
                    }
                });
    }

    private static String resource(String path) {
        try (var in = Visitor.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    Response open(String address) {
        return page.navigate(address);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /**
     * Presses a link or a button with the keyboard, and waits for the page it leads to. Stories
     * where no scripts run use the keyboard for everything: a click that has to be tried again
     * waits by a timer of the page, and there it never fires.
     */
    void press(Locator control) {
        control.focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /**
     * Ticks a box or chooses a radio button with the keyboard. A mouse needs a page that has come
     * to rest, which nothing tells where scripts are off.
     */
    void tick(Locator choice) {
        choice.focus();
        page.keyboard().press("Space");
        assertThat(choice.isChecked()).as("ticked").isTrue();
    }

    /** Opens what is folded, with the keyboard. */
    void unfold(Locator summary) {
        summary.focus();
        page.keyboard().press("Enter");
        assertThat(summary.evaluate("line => line.parentElement.open"))
                .as("unfolded")
                .isEqualTo(true);
    }

    /** Walks through a list by key until the one with these words is the current one. */
    void walkTo(String words) {
        var wanted =
                page.locator(
                        "[data-keys-item][aria-current]",
                        new Page.LocatorOptions().setHasText(words));
        for (int i = 0; i < 60 && wanted.count() == 0; i++) {
            page.keyboard().press("j");
        }
        PlaywrightAssertions.assertThat(wanted).hasCount(1);
    }

    /** Presses a key that leads to another page. */
    void leads(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    /** Presses a key on this page; more can be typed. */
    Keyboard keys(String key) {
        page.keyboard().press(key);
        return page.keyboard();
    }

    /** Walks with Tab until the focus is there. */
    void tabTo(String selector) {
        var wanted = page.locator(selector).first();
        for (int i = 0; i < 120; i++) {
            if ((boolean) wanted.evaluate("field => field === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    /** Marks the whole of an element, as with the mouse. */
    void mark(String selector) {
        page.locator(selector)
                .first()
                .evaluate(
                        """
                        block => {
                          const range = document.createRange();
                          range.selectNodeContents(block);
                          getSelection().removeAllRanges();
                          getSelection().addRange(range);
                        }""");
    }

    /**
     * Opens a page again until these words are on it; what is published is found a moment later.
     */
    void find(String address, String words) {
        openUntil(address, () -> text().contains(words));
    }

    /** Opens a page again until this is so, as long as a busy machine may take. */
    void openUntil(String address, BooleanSupplier isSo) {
        long end = System.nanoTime() + Chromium.PATIENCE * 1_000_000L;
        open(address);
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + text()).isLessThan(end);
            page.waitForTimeout(100);
            open(address);
        }
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** A picture of the whole page, to be looked at; made when asked for. */
    void picture(String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screens", name + ".png")));
    }

    /** No script error, no refused resource, no foreign host so far. */
    void hasNothingToComplainAbout() {
        assertThat(complaints).isEmpty();
    }

    /** The same page on a wide and on a narrow screen. */
    void findsPageAccessibleOnEveryScreen(String name) {
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            picture(name + "-" + width);
            findsPageAccessible();
        }
    }

    /** Nothing sticks out sideways, and axe finds nothing by WCAG 2.2 AA and best practice. */
    @SuppressWarnings("unchecked")
    void findsPageAccessible() {
        var outside =
                (Number)
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(outside.intValue()).as("pixels outside " + page.url()).isLessThanOrEqualTo(0);
        page.evaluate(AXE);
        var violations =
                (List<Map<String, Object>>)
                        page.evaluate(
                                "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                                        + ".map(v => ({id: v.id, where: v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(' | ')}))");
        assertThat(violations).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
