package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People tick off a journey, with and without scripts, on a computer, a phone and on paper. */
class JourneyStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    private static final String JOURNEY = "/brugerrejser/fra-ide-til-foerste-faktura";

    @Test
    void ticksStayInTheBrowserAndAreSetByKeyboard() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/fra-ide-til-foerste-faktura"));
            assertThat(reader.page().url()).endsWith(JOURNEY);
            assertThat(reader.text()).contains("0 af 32 opgaver er gjort", "Din næste opgave");
            reader.tabTo("#kryds-vaelg-virksomhedsform");
            reader.keys("Space");
            var main = reader.page().locator("main");
            assertThat(main).containsText("1 af 32 opgaver er gjort");
            assertThat(main).containsText("1 af 3 gjort");
            assertThat(reader.page().locator("#naeste")).containsText("moms");
            reader.findsPageAccessibleOnEveryScreen("brugerrejse");
            reader.page().setViewportSize(1280, 900);

            reader.open(address(JOURNEY + "?for=selskab"));
            assertThat(reader.text())
                    .contains("1 af 28 opgaver er gjort")
                    .contains("Kun for: ApS eller A/S");
            assertThat(reader.page().url()).doesNotContain("gjort");
            assertThat(reader.cookies()).isEmpty();

            reader.open(address(JOURNEY + "?gjort=nemkonto"));
            assertThat(reader.text()).contains("1 af 32 opgaver er gjort");
            reader.page().locator("#kryds-momsfrister").focus();
            reader.keys("Space");
            assertThat(reader.page())
                    .hasURL(Pattern.compile("\\?gjort=nemkonto(,|%2C)momsfrister$"));
            reader.press(reader.page().locator("#opgave-nemkonto h3 a"));
            reader.press(reader.page().locator(".wiki-part__of a").first());
            assertThat(reader.text()).contains("2 af 32 opgaver er gjort");
            reader.open(address(JOURNEY));
            assertThat(reader.text()).contains("1 af 32 opgaver er gjort");
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void withoutScriptsTicksLieInTheAddressAndArticlesLeadOn() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/brugerrejser"));
            reader.press(
                    reader.page().locator("main").getByText("Start og driv en frivillig forening"));
            reader.tick(reader.page().locator("#kryds-ord-vedtaegter"));
            reader.press(reader.button("Tæl mine kryds, og gem dem i adressen"));
            assertThat(reader.page().url()).contains("gjort=ord-vedtaegter");
            assertThat(reader.text()).contains("1 af ", "opgaver er gjort");
            reader.picture("brugerrejse-uden-scripts");

            reader.press(reader.page().locator("#opgave-nemkonto h3 a"));
            assertThat(reader.text())
                    .contains("Del af brugerrejsen", "Fase 5 af 7: Få penge ind", "Næste:");
            reader.picture("brugerrejse-artikel");
            reader.press(reader.page().locator(".wiki-part__of a").first());
            assertThat(reader.text()).contains("1 af ", "opgaver er gjort");
            reader.press(reader.page().locator("#opgave-nemkonto h3 a"));
            reader.press(reader.page().locator("a[rel=next]"));
            assertThat(reader.page().url()).contains("rejse=frivillig-forening");
            reader.open(address("/artikler/nemkonto"));
            assertThat(reader.text()).doesNotContain("Del af brugerrejsen");
            reader.hasNothingToComplainAbout();
        }
    }

    /** Permission P161. */
    @Test
    void advisorHasTheScriptAndPrintsTheListForTheBusiness() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address(JOURNEY));
            assertThat(advisor.page().locator(".wiki-script").first().innerText()).contains("Gør");
            advisor.findsPageAccessibleOnEveryScreen("brugerrejse-vejleder");
            advisor.page().setViewportSize(1280, 900);
            advisor.press(advisor.link("Vis til virksomheden"));
            assertThat(advisor.page().locator(".wiki-script").count()).isZero();
            advisor.findsPageAccessible();
            advisor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            advisor.page().setViewportSize(800, 1100);
            assertThat(advisor.page().locator(".wiki-box").first().isVisible()).isTrue();
            assertThat(advisor.page().locator(".wiki-task__address").first().innerText())
                    .contains("/vaelg-virksomhedsform");
            advisor.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of("target/screens/brugerrejse-papir.png")));
            advisor.hasNothingToComplainAbout();
        }
    }
}
