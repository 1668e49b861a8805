package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the page of results: typing, keys, back, filters, and what finds nothing. */
class SearchStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Pattern about(String words) {
        return Pattern.compile("resultat(er)? for »" + words + "«");
    }

    @Test
    void resultsComeWhileTypingWithoutLoadingThePageAndBackGoesToTheSearchBefore() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=moms"));
            var page = reader.page();
            page.evaluate("window.sameDocument = true");
            page.locator("#q").press("End");
            page.keyboard().type("frist");

            assertThat(heading(page)).containsText(about("momsfrist"));
            assertThat(page).hasURL(address("/soeg?q=momsfrist"));
            assertThat(page).hasTitle(Pattern.compile("for »momsfrist« – Virk Wiki"));
            assertThat(page.locator("#soeg-status")).containsText(about("momsfrist"));
            assertThat(page.locator("#q")).isFocused();

            page.goBack();
            assertThat(heading(page)).containsText(about("moms"));
            assertThat(page.locator("#q")).hasValue("moms");
            page.goForward();
            assertThat(heading(page)).containsText(about("momsfrist"));
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(reader.cookies()).isEmpty();
            reader.hasNothingToComplainAbout();
        }
    }

    /** Permission P24. */
    @Test
    void advisorAsksWhyAMisspeltSearchFindsAnArticleAndComesBack() {
        try (var advisor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(advisor, "mette", address(""));
            advisor.open(address("/soeg?q=momsfrster"));
            var page = advisor.page();
            advisor.press(page.locator("a[href*='/soeg/hvorfor']").first());

            assertThat(heading(page)).containsText("Hvorfor finder »momsfrster«");
            assertThat(page.locator("main")).containsText("ligner »momsfrster«");
            assertThat(page.locator("main")).containsText("højst 4 procent");
            advisor.findsPageAccessible();

            advisor.press(page.locator("main a[href^='/soeg?']"));
            assertThat(page).hasURL(address("/soeg?q=momsfrster"));
        }
    }

    @Test
    void slowAnswerToFewerLettersNeverReplacesAFasterOneToMore() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg"));
            var page = reader.page();
            var held = new ArrayList<Route>();
            page.route(Pattern.compile("/soeg/resultater\\?q=mom$"), held::add);
            page.locator("#q").pressSequentially("mom");
            page.waitForCondition(() -> !held.isEmpty());
            page.keyboard().type("sfrist");
            assertThat(heading(page)).containsText(about("momsfrist"));
            held.getFirst()
                    .fulfill(
                            new Route.FulfillOptions()
                                    .setBody(
                                            "<div id='fundet' data-title='x'><h1>Gammelt svar</h1></div>"));
            page.evaluate("() => new Promise(done => setTimeout(done, 50))");

            assertThat(heading(page)).containsText(about("momsfrist"));
        }
    }

    @Test
    void keyboardGoesThroughTheResultsIntoAnArticleAndBackToTheSamePlace() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/momsfrister"));
            var page = reader.page();
            page.keyboard().press("/");
            assertThat(page.locator("#q-top")).isFocused();

            reader.open(address("/soeg?q=moms&type=guide"));
            page.keyboard().press("/");
            assertThat(page.locator("#q")).isFocused();
            var hits = page.locator("#fundet a[data-hit]");
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("ArrowDown");
                assertThat(hits.nth(i)).isFocused();
            }
            page.keyboard().press("ArrowUp");
            assertThat(hits.nth(3)).isFocused();
            page.evaluate("scrollTo(0, 400)");
            page.keyboard().press("Enter");
            page.waitForURL("**/artikler/**");
            assertThat(page.locator(".wiki-article")).isVisible();
            page.keyboard().press("Escape");

            page.waitForURL(address("/soeg?q=moms&type=guide"));
            page.waitForCondition(() -> (int) page.evaluate("Math.round(scrollY)") == 400);
            hits.first().focus();
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).isFocused();
        }
    }

    @Test
    void escapeInAnArticleGoesNowhereForSomebodyWhoDidNotComeFromASearch() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/emner/moms"));
            reader.press(reader.page().locator("main a[href='/artikler/momsfrister']").first());
            reader.page().keyboard().press("Escape");

            assertThat(reader.page()).hasURL(address("/artikler/momsfrister"));
        }
    }

    @Test
    void filtersActAtOnceAndStayWhileTyping() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=moms"));
            var page = reader.page();
            var guides = page.locator("label[for=type-guide]");
            var promised = Integer.parseInt(guides.innerText().replaceAll("\\D", ""));
            guides.click();

            assertThat(page).hasURL(address("/soeg?q=moms&type=guide"));
            assertThat(heading(page)).containsText(promised + " resultater");
            assertThat(page.locator("#type-guide")).isFocused();
            page.locator("#q").press("End");
            page.keyboard().type("frist");
            assertThat(page).hasURL(address("/soeg?q=momsfrist&type=guide"));
            page.goBack();
            page.goBack();
            assertThat(page).hasURL(address("/soeg?q=moms"));
            assertThat(page.locator("#type-alle")).isChecked();
        }
    }

    @Test
    void withoutScriptsFiltersHaveAButton() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/soeg?q=moms"));
            var page = reader.page();
            reader.unfold(page.locator("#filter > summary"));
            reader.tick(page.locator("#type-guide"));
            reader.press(reader.button("Brug filtre"));

            assertThat(page.url()).contains("q=moms", "type=guide");
            assertThat(page.locator("#type-guide").isChecked()).isTrue();
            reader.press(reader.link("Fjern alle filtre"));
            assertThat(page).hasURL(address("/soeg?q=moms"));
        }
    }

    @Test
    void correctionIsSaidAndTheLiteralSearchStaysLiteral() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=aarsraport"));
            assertThat(reader.text())
                    .contains("Viser resultater for »årsrapport«. Du skrev »aarsraport«.");
            reader.press(reader.link("Søg på præcis det i stedet"));

            assertThat(reader.page()).hasURL(address("/soeg?q=aarsraport&praecis=1"));
            assertThat(reader.heading()).isEqualTo("Vi fandt ikke noget om »aarsraport«");
            reader.press(reader.link("Søg også på ord, der ligner"));
            assertThat(heading(reader.page())).containsText(about("årsrapport"));
        }
    }

    @Test
    void lostConnectionIsSaidAndTheFormStillSearches() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=moms"));
            var page = reader.page();
            page.route("**/soeg/resultater*", Route::abort);
            page.locator("#q").press("End");
            page.keyboard().type("frist");
            assertThat(page.locator("#soeg-status")).containsText("Tryk Enter");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));

            assertThat(heading(page)).containsText(about("momsfrist"));
        }
    }

    @Test
    void advisorNotesWhatIsMissingAndTheEditorSeesIt() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true);
                var advisor = CHROMIUM.visitor(address(""), 320, true);
                var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=xqzwv"));
            assertThat(reader.text()).contains("Find hjælp").doesNotContain("Notér et vidensgab");

            Login.as(advisor, "mette", address(""));
            advisor.open(address("/soeg?q=xqzwv"));
            assertThat(advisor.text()).doesNotContain("Se biblioteker, der hjælper");
            advisor.findsPageAccessible();
            advisor.page().locator("[name=tekst]").fill("Hvem er xqzwv?");
            advisor.press(advisor.button("Notér et vidensgab"));
            assertThat(advisor.text()).contains("Vidensgabet »xqzwv« er noteret.");

            Login.as(editor, "sara", address(""));
            editor.open(address("/vidensgab/xqzwv"));
            assertThat(editor.text()).contains("Xqzwv", "»Hvem er xqzwv?«");
            editor.findsPageAccessible();
        }
    }

    @Test
    void editorsSynonymWorksAtOnceForEverybody() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true);
                var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=kvrzkv"));
            assertThat(reader.heading()).contains("Vi fandt ikke noget");

            Login.as(editor, "sara", address(""));
            editor.open(address("/synonymer/ny"));
            editor.findsPageAccessible();
            editor.page().locator("[name=fra]").fill("kvrzkv");
            editor.page().locator("[name=til]").fill("årsrapport");
            editor.page().locator("[name=besked]").fill("Kvrzkv hedder nu årsrapport.");
            editor.press(editor.button("Gem"));
            editor.page().waitForURL("**/synonymer");
            editor.findsPageAccessible();

            reader.open(address("/soeg?q=kvrzkv"));
            assertThat(reader.text()).contains("Kvrzkv hedder nu årsrapport.");
            assertThat(reader.page().locator("#fundet a[data-hit]").first())
                    .containsText("Årsrapport");
        }
    }

    @Test
    void pagesOfSearchingAreAccessible() {
        for (int width : List.of(1280, 320)) {
            try (var reader = CHROMIUM.visitor(address(""), width, true)) {
                for (var path :
                        List.of("/soeg?q=nemid", "/soeg?q=aarsraport", "/hjaelp-til-soegning")) {
                    reader.open(address(path));
                    reader.picture("soegning-" + width + path.replaceAll("[^a-z0-9]+", "-"));
                    reader.findsPageAccessible();
                }
                reader.hasNothingToComplainAbout();
            }
        }
    }
}
