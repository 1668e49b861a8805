package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.virkwiki.intake.SampleFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviewing, settling, publishing and looking back, in a browser. */
class ReviewStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final String LINKED = "foreloebig-fastsaettelse";
    private static final String LINK = "laes-digital-post";

    private Visitor person(String name, boolean javaScript) {
        var visitor = CHROMIUM.visitor(address(""), 1280, javaScript);
        Login.as(visitor, name, address(""));
        return visitor;
    }

    /** Sends a proposal with this replaced in the source; the proposal's address. */
    private String propose(Visitor visitor, String slug, String before, String after) {
        visitor.open(address("/artikler/" + slug + "/foreslaa"));
        var source = visitor.page().locator("#kilde");
        var text = source.inputValue();
        assertThat(text).contains(before);
        source.fill(text.replace(before, after).stripTrailing() + "\n");
        visitor.page().locator("#hvorfor").fill("Mange spørger til " + slug);
        visitor.press(visitor.button("Send forslag"));
        visitor.page().waitForURL("**/forslag/**");
        return visitor.page().url().replaceFirst("\\?.*", "");
    }

    private static void approve(Visitor editor, String proposal) {
        editor.open(proposal);
        editor.press(editor.page().locator(".decide button[type=submit]"));
        editor.page().waitForLoadState();
    }

    /** Permissions P40, P45, P49: from the queue to published and back, without a mouse. */
    @Test
    void editorReviewsByKeyboardOnly() {
        try (var mette = person("mette", true);
                var sara = person("sara", true)) {
            propose(mette, "loensumsafgift", "Lønsumsafgift", "Afgift af lønsum");
            var keys = sara.page().keyboard();
            sara.open(address("/gennemgang"));
            keys.press("?");
            assertThat(sara.page().locator("dialog[open]")).containsText("Godkend forslaget");
            keys.press("Escape");
            sara.findsPageAccessible();
            sara.walkTo("Mange spørger til loensumsafgift");
            sara.leads("Enter");
            assertThat(sara.text()).contains("Du har taget det til", "Kontrol før udgivelse");
            sara.leads("d");
            assertThat(sara.page().url()).contains("visning=kilde");
            keys.press(".");
            assertThat(sara.page().locator(".block.is-step")).hasCount(1);
            sara.findsPageAccessible();
            sara.leads("d");
            sara.leads("y");
            assertThat(sara.text()).contains("Udgivet", "Fortryd");
            sara.leads("u");
            assertThat(sara.text()).contains("Venter på svar", "har fortrudt sin afgørelse");
            sara.hasNothingToComplainAbout();
        }
    }

    @Test
    void singleKeysCanBeSwitchedOffForGood() {
        try (var sara = person("sara", true)) {
            sara.open(address("/taster"));
            sara.page().locator("main [data-keys-switch]").uncheck();
            sara.open(address("/gennemgang"));
            sara.page().keyboard().press("?");
            assertThat(sara.page().locator("dialog[open]")).hasCount(0);
            assertThat(sara.page().locator("[aria-keyshortcuts='?']")).hasCount(0);
            sara.page().locator("[data-keys-open]").press("Enter");
            sara.tick(sara.page().locator("dialog [data-keys-switch]"));
            sara.page().keyboard().press("Escape");
            sara.page().keyboard().press("?");
            assertThat(sara.page().locator("dialog[open]")).hasCount(1);
        }
    }

    /** Permission P53: what stands apart merges by itself, and the one real conflict is chosen. */
    @Test
    void outdatedProposalWithOneCleanAndOneRealConflictIsSettled() {
        try (var mette = person("mette", true);
                var ali = person("ali", true);
                var peter = person("peter", true)) {
            var slug = "logget-ind-uden-adgang";
            var place = "Dit login virker";
            var first = propose(mette, slug, place, "Loginnet virker");
            ali.open(address("/artikler/" + slug + "/foreslaa"));
            var source = ali.page().locator("#kilde");
            var mine = source.inputValue().replace(place, "Firmaets login virker");
            source.fill(mine.stripTrailing() + "\n\nEn linje fra Ali.\n");
            ali.press(ali.button("Send forslag"));
            ali.page().waitForURL("**/forslag/**");
            var second = ali.page().url().replaceFirst("\\?.*", "");
            approve(peter, first);

            ali.open(second + "/konflikt");
            assertThat(ali.page().locator("input[type=radio]:checked")).hasCount(0);
            assertThat(ali.text()).contains("er flettet af sig selv", "0 af 1 afgjort");
            ali.picture("konflikt");
            ali.findsPageAccessible();
            ali.page().keyboard().press("Control+Enter");
            assertThat(ali.page().locator("[role=alert]")).containsText("Vælg ved hvert sted");
            ali.page().keyboard().press("j");
            ali.page().keyboard().press("2");
            assertThat(ali.page().locator("[data-count]")).hasText("1 af 1 afgjort");
            assertThat(ali.page().locator(".card-c--done")).containsText("Brug mit");
            ali.page().waitForNavigation(() -> ali.page().keyboard().press("Control+Enter"));
            assertThat(ali.text()).contains("Forslaget er sendt", "har afgjort en konflikt");

            approve(peter, second);
            peter.open(address("/artikler/" + slug));
            assertThat(peter.text()).contains("Firmaets login virker", "En linje fra Ali.");
            ali.hasNothingToComplainAbout();
        }
    }

    /** Permissions P43, P56: an authority asks for two, and one editor is not enough. */
    @Test
    void twoEditorsApproveWhereTheRulesAskForTwo() {
        try (var mette = person("mette", true);
                var karen = person("karen", true)) {
            karen.open(address("/gennemgang/regler"));
            karen.page().locator("#godkendelser").fill("2");
            karen.findsPageAccessible();
            karen.press(karen.button("Gem reglerne"));
            assertThat(karen.text()).contains("Reglerne er gemt");
            var proposal = propose(mette, "aarsrapport", "## Hav klar", "## Hav dette klar");
            karen.open(proposal);
            assertThat(karen.text()).contains("2 skal godkende. Ingen har gjort det endnu.");
            karen.press(karen.page().locator(".decide button[type=submit]"));
            assertThat(karen.text()).contains("Venter på svar", "1 har gjort det");
            assertThat(karen.page().locator(".state", containing("Godkendt")).first()).isVisible();
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    /** Permissions P47, P57: planned for a day to come, told to readers, and taken back. */
    @Test
    void publicationIsPlannedAndTakenBack() {
        try (var mette = person("mette", true);
                var sara = person("sara", true)) {
            var proposal =
                    propose(mette, "nul-indberetning", "når tallet er 0", "når tallet er nul");
            var day = LocalDate.now().plusDays(40);
            sara.open(proposal);
            sara.tick(sara.page().locator("[name=hvornaar][value=tidspunkt]"));
            sara.page().locator("#tidspunkt").fill(day + "T08:00");
            sara.page().locator("#nyt").fill("Teksten er blevet kortere");
            sara.press(sara.page().locator(".decide button[type=submit]"));
            assertThat(sara.text()).contains("Planlagt", "kl. 8.00, dansk tid");
            sara.picture("planlagt");
            sara.findsPageAccessible();
            sara.open(address("/gennemgang?vis=planlagt"));
            assertThat(sara.text()).contains("Udgives");
            sara.open(proposal);
            sara.page().locator("#hvorfor-annuller").fill("Reglen blev udskudt");
            sara.press(sara.button("Annullér udgivelsen"));
            assertThat(sara.text()).contains("Venter på svar", "Reglen blev udskudt");
        }
    }

    /** Permissions P54, P55: an earlier text becomes a new version; an advisor may not. */
    @Test
    void earlierVersionIsRestored() {
        try (var mette = person("mette", true);
                var peter = person("peter", true)) {
            var slug = "ny-telefon-flyt-mitid";
            var proposal = propose(mette, slug, "## ", "## Nyt om ");
            approve(peter, proposal);
            peter.open(address("/artikler/" + slug + "/versioner"));
            peter.press(peter.link("Gendan Version 1"));
            peter.findsPageAccessible();
            peter.press(peter.button("Gendan og udgiv"));
            assertThat(peter.page().locator("[role=alert]")).containsText("hvorfor du gendanner");
            peter.page().locator("#hvorfor").fill("Overskrifterne blev forkerte");
            peter.press(peter.button("Gendan og udgiv"));
            assertThat(peter.text()).contains("Teksten fra version 1 er udgivet igen", "Version 3");
            peter.open(address("/artikler/" + slug));
            assertThat(peter.text()).doesNotContain("Nyt om");
            var refused = mette.open(address("/artikler/" + slug + "/versioner/1/gendan"));
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    /** Everything is forms and links: comment on a place, ask for a change, improve, approve. */
    @Test
    void reviewWorksWithoutScripts() {
        try (var mette = person("mette", false);
                var sara = person("sara", false)) {
            var proposal = propose(mette, "indberet-moms", "moms", "momsen");
            sara.open(address("/gennemgang"));
            sara.press(sara.page().locator("main a[href='" + path(proposal) + "']"));
            sara.press(sara.page().locator(".talk-at a").first());
            sara.page().locator(".talk-at textarea").fill("Er det altid sådan?");
            sara.press(sara.page().locator(".talk-at button"));
            assertThat(sara.text()).contains("Er det altid sådan?", "Åben");
            sara.press(sara.link("Bed om ændring"));
            sara.tick(sara.page().locator("[name=skabelon][value=kilde]"));
            sara.press(sara.button("Send svar"));
            assertThat(sara.text()).contains("Et link til myndighedens side er nok");
            sara.press(sara.page().locator("a[href$='/ret-selv']"));
            var text = sara.page().locator("#tekst");
            text.fill(text.inputValue().replace("momsen", "moms") + "\nMed kilde.\n");
            sara.page().locator("#hvorfor").fill("Kilden er med");
            sara.press(sara.button("Gem rettelsen"));
            assertThat(sara.text()).contains("rettet sammen med Sara Lund", "har rettet teksten");
            sara.press(sara.page().locator(".decide button[type=submit]"));
            assertThat(sara.text()).contains("Udgivet");
        }
    }

    /** Where links lead, which picture is shown and what stands above the text is told in words. */
    @Test
    void whatStandsBehindTheWordsIsSeenAsReaderAndAsSource() {
        try (var mette = person("mette", false);
                var sara = person("sara", true)) {
            mette.open(address("/filer/ny"));
            mette.page()
                    .locator("#fil")
                    .setInputFiles(
                            new FilePayload("trin.png", "image/png", SampleFiles.png(640, 360)));
            mette.page().locator("#alt").fill("Knappen Godkend");
            mette.press(mette.button("Læg op"));
            mette.open(address("/artikler/" + LINKED + "/foreslaa"));
            var source = mette.page().locator("#kilde");
            source.fill(
                    source.inputValue().replace("[[" + LINK, "[[aarsrapport").stripTrailing()
                            + "\n\n![Knappen Godkend](/filer/trin.png)\n");
            mette.page().locator("#hvorfor").fill("Mange spørger");
            mette.press(mette.button("Send forslag"));
            var proposal = mette.page().url().replaceFirst("\\?.*", "");

            sara.open(proposal);
            assertThat(sara.page().locator(".diff-target").first())
                    .containsText("/artikler/aarsrapport");
            assertThat(sara.page().locator("ins .diff-picture"))
                    .hasText("Billede: »Knappen Godkend« (trin.png)");
            sara.findsPageAccessibleOnEveryScreen("forslag-bag-ordene");
            sara.page().setViewportSize(1280, 900);
            sara.press(sara.link("Kilde"));
            assertThat(sara.page().locator(".diff-shown img")).hasCount(1);
            sara.findsPageAccessibleOnEveryScreen("forslag-bag-ordene-kilde");
            sara.page().setViewportSize(1280, 900);

            sara.press(sara.link("Læs som en persona"));
            sara.tick(sara.page().locator("[name=holder]").first());
            sara.findsPageAccessibleOnEveryScreen("laes-som-kryds");
            sara.page().setViewportSize(1280, 900);
            sara.press(sara.page().locator("main form button.button-primary"));
            assertThat(sara.text()).contains("Læst som", "1 af ", "Sara Lund");
            sara.findsPageAccessibleOnEveryScreen("forslag-laest-som");
            sara.hasNothingToComplainAbout();
        }
    }

    private String path(String url) {
        return url.substring(address("").length());
    }
}
