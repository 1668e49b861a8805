package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An advisor at the keyboard with somebody beside them: the script, the turned screen, the strip.
 */
class ConsultationStripIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final String ARTICLE = "/artikler/nul-indberetning";
    private static final String SAVE = "**/api/vejledninger";

    private Visitor advisor;

    @BeforeEach
    void logIn() {
        advisor = CHROMIUM.visitor(address(""), 1280, true);
        Login.as(advisor, "mette", address(""));
        advisor.open(address(ARTICLE));
    }

    @AfterEach
    void leave() {
        advisor.close();
    }

    /** Permission P96. */
    @Test
    void scriptIsWalkedByKeyAndTheScreenIsTurnedAndBackToTheSamePlace() {
        advisor.keys("n");
        advisor.keys("n");
        var step = advisor.page().locator("[aria-current=step]");
        assertThat(step).isFocused();
        assertThat(step).hasAttribute("aria-label", Pattern.compile("^Trin 2 af \\d+: Gør$"));
        advisor.findsPageAccessible();
        look("script-1280");

        var place = advisor.page().evaluate("scrollY");
        advisor.leads("b");
        assertThat(advisor.page().url()).endsWith("?visning=virksomhed");
        assertThat(advisor.page().content())
                .doesNotContain("wiki-script", "Kun for vejledere", "Mette", "strip");
        advisor.findsPageAccessible();
        look("showing-1280");

        advisor.leads("Escape");
        assertThat(advisor.page().url()).endsWith(ARTICLE);
        assertThat(step).hasAttribute("aria-label", Pattern.compile("^Trin 2 "));
        advisor.page().waitForFunction("y => Math.abs(scrollY - y) < 3", place);
        advisor.hasNothingToComplainAbout();
    }

    @Test
    void threeConsultationsAreRegisteredByKeyboardTheOrdinaryOneWithThreeKeys() {
        start();
        var begun = Instant.now();
        assertThat(register("r", "1", "s")).containsText(Pattern.compile("^Gemt \\d.*Løst$"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        look("saved-1280");
        advisor.findsPageAccessible();

        start();
        assertThat(register("r", "1", "2", "p")).containsText("Delvist");
        advisor.keys("u");
        assertThat(panel().locator("[data-register-told]")).containsText("Fortrudt");
        assertThat(panel().locator(".choice [data-cause]:checked")).hasCount(2);
        assertThat(register("p")).containsText("Delvist");

        start();
        advisor.keys("r");
        advisor.keys("h");
        assertThat(panel().locator("[data-register-told]")).containsText("årsag");
        advisor.keys("1");
        advisor.keys("Enter");
        assertThat(panel().locator("[data-referral]")).isFocused();
        assertThat(register("k", "Enter")).containsText("Henvist");

        advisor.open(address("/vejledninger"));
        assertThat(advisor.text()).contains("Løst", "Delvist", "Henvist");
        advisor.hasNothingToComplainAbout();
    }

    @Test
    void lettersSearchTheWholeListAndClosedChoicesComeBackAlsoAfterAReload() {
        start();
        look("running-1280");
        advisor.findsPageAccessible();
        advisor.keys("r");
        advisor.keys("f");
        advisor.page().keyboard().type("uldmagt");
        var hits = panel().locator("[data-words]:visible");
        assertThat(hits.first()).containsText("uldmagt");
        advisor.keys("Enter");
        assertThat(panel().locator("[data-words] [data-cause]:checked")).hasCount(1);
        look("registering-1280");
        advisor.findsPageAccessible();
        advisor.keys("Escape");
        assertThat(panel()).hasCount(0);
        assertThat(advisor.page().locator("[data-strip-register]")).isFocused();

        advisor.page().reload();
        advisor.keys("r");
        assertThat(panel().locator("[data-words] [data-cause]:checked")).hasCount(1);
        assertThat(register("s")).containsText("uldmagt");
        advisor.hasNothingToComplainAbout();
    }

    @Test
    void withoutAConnectionTheRegistrationWaitsInTheBrowserAndIsSentOnce() {
        start();
        var sent = new AtomicInteger();
        advisor.page().onRequest(r -> sent.addAndGet(isSaved(r.method(), r.url()) ? 1 : 0));
        int before = saved();
        advisor.keys("r");
        assertThat(panel()).isVisible();
        advisor.page().context().setOffline(true);
        assertThat(register("1", "s")).containsText("Løst");
        assertThat(told()).containsText("Vejledningen ligger i denne browser");
        look("offline-1280");
        assertThat(saved()).isEqualTo(before);

        var other = advisor.page().context().newPage();
        advisor.page().context().setOffline(false);
        other.navigate(address("/om"));
        assertThat(told()).containsText("Der er forbindelse igen");
        assertThat(advisor.page().locator("[data-strip-told]")).containsText("Gemt");
        advisor.page().reload();
        assertThat(told()).isEmpty();
        assertThat(saved()).isEqualTo(before + 1);
    }

    @Test
    void pressedTwiceOrAnsweredTooLateItIsSavedOnce() {
        start();
        int before = saved();
        advisor.page().route(SAVE, Route::resume);
        advisor.keys("r");
        advisor.keys("1");
        advisor.keys("s");
        advisor.keys("s");
        advisor.keys("Enter");
        assertThat(done()).isVisible();
        assertThat(saved()).isEqualTo(before + 1);

        start();
        advisor.page()
                .route(
                        SAVE,
                        route -> {
                            route.fetch();
                            route.abort();
                        });
        register("r", "1", "s");
        assertThat(told()).containsText("ligger i denne browser");
        advisor.page().unroute(SAVE);
        advisor.page().reload();
        assertThat(told()).containsText("Vejledningen er gemt");
        assertThat(saved()).isEqualTo(before + 2);
    }

    @Test
    void loginThatRanOutMeanwhileLosesNothing() {
        start();
        int before = saved();
        advisor.keys("r");
        assertThat(panel()).isVisible();
        advisor.page().context().clearCookies();
        register("1", "s");
        assertThat(told()).containsText("Du er logget ud");

        advisor.press(told().locator("a"));
        Login.here(advisor, "mette");
        assertThat(advisor.page().locator("[data-strip-told]")).containsText("Gemt");
        assertThat(saved()).isEqualTo(before + 1);
    }

    @Test
    void anotherTabShowsTheSameWhenItIsLookedAtAndAnotherAdvisorNothingOfIt() {
        var other = advisor.page().context().newPage();
        other.navigate(address("/om"));
        start();
        other.waitForTimeout(1100);
        other.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(other.locator("[data-strip-open]")).isVisible();
        assertThat(other.locator("[data-strip-line]")).containsText("Nul-indberetning");
        register("r", "1", "n");
        other.waitForTimeout(1100);
        other.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(other.locator("[data-strip-open]")).hasCount(0);

        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address(ARTICLE));
            assertThat(reader.page().content())
                    .doesNotContain("strip", "register.js", "queue.js", "Start vejledning");
        }
    }

    @Test
    void onAPhoneEverythingIsWithinReach() {
        advisor.page().setViewportSize(320, 640);
        start();
        look("running-320");
        advisor.findsPageAccessible();
        for (int width : new int[] {390, 320}) {
            advisor.page().setViewportSize(width, 640);
            var solved = advisor.page().locator(".strip [aria-keyshortcuts=L]");
            var words = solved.locator("span").boundingBox();
            assertThat(words.x + words.width)
                    .isLessThanOrEqualTo(solved.boundingBox().x + solved.boundingBox().width)
                    .isLessThanOrEqualTo(width - 16.0);
        }
        advisor.page().locator("[data-strip-register]").click();
        look("registering-320");
        advisor.findsPageAccessible();
        var save = panel().locator("button[type=submit]").boundingBox();
        assertThat(save.y + save.height).isBetween(560.0, 640.0);
        assertThat(save.height).isGreaterThanOrEqualTo(44);
        panel().locator("label.choice").first().click();
        panel().getByText("Løst", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(panel()).isVisible();
        panel().locator("button[type=submit]").click();
        assertThat(done()).isVisible();
        look("saved-320");
    }

    /** Permission P98. */
    @Test
    void paperMadeFromTheAdvisorsPageHoldsNothingForAdvisors() {
        start();
        advisor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(advisor.page().locator(".wiki-script").first()).isHidden();
        assertThat(advisor.page().locator("[data-strip]")).isHidden();
        look("print");
    }

    // --- the advisor's hands and eyes

    /** An open consultation on this page, begun by key unless one is open. */
    private void start() {
        if (advisor.page().locator("[data-strip-open]:visible").count() == 0) {
            advisor.keys("v");
        }
        assertThat(advisor.page().locator("[data-strip-open]:visible"))
                .containsText("Nul-indberetning");
    }

    private Locator register(String... keys) {
        for (var key : keys) {
            advisor.keys(key);
        }
        assertThat(done()).isVisible();
        return advisor.page().locator("[data-strip-told]");
    }

    private Locator panel() {
        return advisor.page().locator(".strip--open");
    }

    private Locator done() {
        return advisor.page().locator("[data-strip-done]");
    }

    private Locator told() {
        return advisor.page().locator("[data-strip-queue]");
    }

    private static boolean isSaved(String method, String url) {
        return method.equals("POST") && url.endsWith("/api/vejledninger");
    }

    /** How many consultations of today the server has; asked beside the browser. */
    private int saved() {
        try (var eye = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(eye, "mette", address(""));
            eye.open(address("/vejledninger"));
            return eye.page().locator("tbody tr").count();
        }
    }

    private void look(String name) {
        if (!Visitor.PICTURES) {
            return;
        }
        advisor.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(Path.of("target/screens", "strip-" + name + ".png")));
    }
}
