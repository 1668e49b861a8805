package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.oldword.OldWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Hard and old words: people get help where they read, editors find what to change. */
class GlossaryStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final String PLAIN = "Dit personlige login på nettet, som kun du selv må bruge.";

    @Autowired ArticleImport articleImport;
    @Autowired OldWords oldWords;
    @TempDir Path folder;

    private static final String WIZARD =
            """
            Find nøglekortet.

            ## Har I et? {#har}

            - [Ja](#ja)
            - [Nej](#ja)

            ## Så kan I {#ja}

            Se [[ord-moms]].
            """;

    @BeforeEach
    void articles() throws IOException {
        article("hjaelp-til-ord", "Brug MitID, når I logger ind. Har I ikke MitID, så få hjælp.");
        article("log-ind-som-foer", "Log ind med jeres nøglekort. Det ligger i skuffen.");
        article("vaelg-login", "wizard", WIZARD);
        article("rejsen-ind", "journey", "Find nøglekortet.\n\n## Begynd\n\n- [[ord-moms]]");
        articleImport.run(folder, _ -> {});
        oldWords.keepUp();
    }

    private void article(String slug, String body) throws IOException {
        article(slug, "guide", body);
    }

    private void article(String slug, String type, String body) throws IOException {
        var file =
                """
                ---
                title: Log ind %s
                slug: %s
                summary: Kort fortalt.
                type: %s
                owner: SKTST
                status: published
                topics: [login]
                reviewBy: 2027-06-01
                ---
                %s

                ## Sådan gør I

                Log ind. Se i [[ord-moms]], hvad moms er.
                """;
        Files.writeString(folder.resolve(slug + ".md"), file.formatted(slug, slug, type, body));
    }

    private static com.microsoft.playwright.Locator word(Visitor visitor) {
        return visitor.page().locator("a.wiki-term").first();
    }

    private static com.microsoft.playwright.Locator tip(Visitor visitor) {
        return visitor.page().locator(".wiki-tip:visible");
    }

    @Test
    void hardWordIsExplainedByKeyboardAndByMouse() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/hjaelp-til-ord"));
            assertThat(reader.page().locator("a.wiki-term")).hasCount(2);
            assertThat(reader.page().locator("a.wiki-term").last()).hasText("Moms");
            reader.tabTo("a.wiki-term");
            assertThat(tip(reader)).containsText(PLAIN);
            reader.picture("ord-tastatur");
            reader.findsPageAccessible();
            reader.page().keyboard().press("Escape");
            assertThat(tip(reader)).hasCount(0);

            word(reader).hover();
            assertThat(tip(reader)).containsText(PLAIN);
            tip(reader).hover();
            reader.page().waitForTimeout(600);
            assertThat(tip(reader)).containsText("Læs mere");
            reader.page().mouse().move(5, 5);
            assertThat(tip(reader)).hasCount(1);
            word(reader).blur();
            assertThat(tip(reader)).hasCount(0);
            word(reader).focus();
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL(url -> url.endsWith("/artikler/ord-mitid"));
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void firstTapExplainsOnAPhone() {
        try (var reader = CHROMIUM.phone(address(""))) {
            reader.open(address("/artikler/hjaelp-til-ord"));
            word(reader).tap();
            assertThat(tip(reader)).containsText(PLAIN);
            assertThat(reader.page().url()).endsWith("/artikler/hjaelp-til-ord");
            reader.picture("ord-telefon");
            var box = tip(reader).boundingBox();
            assertThat(box.x).isGreaterThanOrEqualTo(0);
            assertThat(box.x + box.width).isLessThanOrEqualTo(320);
            reader.page().locator("h1").tap();
            assertThat(tip(reader)).hasCount(0);
            word(reader).tap();
            tip(reader).locator("a").tap();
            reader.page().waitForURL(url -> url.endsWith("/artikler/ord-mitid"));
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void withoutScriptsTheWordIsALinkToItsExplanation() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            reader.open(address("/artikler/hjaelp-til-ord"));
            reader.press(word(reader));
            assertThat(reader.heading()).isEqualTo("MitID");
            assertThat(reader.text())
                    .contains("MitID er dit personlige login på nettet")
                    .contains("Det siger folk", "Forveksl ikke med");
        }
    }

    /** Permission P185. */
    @Test
    void readerTellsWhichWordTheyWouldUse() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/ord-mitid"));
            assertThat(reader.text()).contains("Myndighederne siger", "Forstod du ordet?");
            reader.findsPageAccessibleOnEveryScreen("ord");
            reader.page().setViewportSize(1280, 900);
            reader.page().locator("button[name=svar][value=nej]").press("Enter");
            var field = reader.page().getByLabel("Hvilket ord ville du selv bruge");
            field.fill("min digitale legitimation");
            reader.page()
                    .locator("button", new Page.LocatorOptions().setHasText("Send"))
                    .press("Enter");
            assertThat(reader.page().locator("[data-feedback]")).containsText("Tak for din hjælp");
            assertThat(reader.cookies()).isEmpty();
        }
        try (var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(editor, "admin", address(""));
            editor.open(address("/laesersvar"));
            assertThat(editor.text()).contains("min digitale legitimation");
        }
    }

    @Test
    void wordIsFoundInTheGlossaryByWhatPeopleSay() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/ordliste"));
            reader.findsPageAccessibleOnEveryScreen("ordliste");
            reader.page().setViewportSize(1280, 900);
            reader.page().locator("#ord").fill("nem id");
            reader.page().locator("#ord").press("Enter");
            assertThat(reader.page().locator(".wiki-glossary"))
                    .containsText("NemID kan ikke bruges mere");
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void searchForAnOldWordSaysWhatIsUsedToday() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/soeg?q=nem-id"));
            var notice = reader.page().locator(".wiki-said").first();
            assertThat(notice)
                    .containsText(
                            "NemID kan ikke bruges mere. Det stoppede 31. oktober 2023. I dag bruger I MitID.");
            assertThat(reader.page().locator(".wiki-said")).hasCount(1);
            reader.findsPageAccessibleOnEveryScreen("soeg-gammelt-ord");
            reader.press(notice.locator("a"));
            assertThat(reader.page()).hasURL(address("/artikler/ord-mitid"));
        }
    }

    /** Where a wizard begins and ends, not at each question between. */
    @Test
    void oldWordInAWizardAndAJourneyIsToldToReaders() {
        try (var reader = CHROMIUM.visitor(address(""), 320, false)) {
            for (var page : List.of("/svarguider/vaelg-login", "/brugerrejser/rejsen-ind")) {
                reader.open(address(page));
                assertThat(reader.page().locator(".wiki-old"))
                        .containsText("stoppede 31. oktober 2023");
            }
            reader.open(address("/svarguider/vaelg-login/har"));
            assertThat(reader.heading()).isEqualTo("Har I et?");
            assertThat(reader.page().locator(".wiki-old")).hasCount(0);
            reader.open(address("/svarguider/vaelg-login/ja?har=ja"));
            assertThat(reader.heading()).isEqualTo("Så kan I");
            assertThat(reader.page().locator(".wiki-old"))
                    .containsText("stoppede 31. oktober 2023");
            reader.hasNothingToComplainAbout();
        }
    }

    @Test
    void oldWordInAnArticleIsToldToReadersAndListedForEditors() {
        try (var reader = CHROMIUM.visitor(address(""), 1280, true)) {
            reader.open(address("/artikler/log-ind-som-foer"));
            assertThat(reader.page().locator(".wiki-old"))
                    .containsText("stoppede 31. oktober 2023");
            reader.findsPageAccessibleOnEveryScreen("artikel-gammelt-ord");
        }
        try (var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(editor, "sara", address(""));
            editor.open(address("/redaktion"));
            assertThat(editor.text()).contains("Gamle ord", "bruger et gammelt ord");
            editor.press(editor.link("Gamle ord"));
            assertThat(editor.text())
                    .contains("Log ind log-ind-som-foer", "Log ind med jeres nøglekort.")
                    .doesNotContain("NemID og medarbejdersignatur findes ikke mere");
            editor.findsPageAccessibleOnEveryScreen("gamle-ord");
        }
    }

    @Test
    void editorReadsAsBente() {
        try (var editor = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(editor, "sara", address(""));
            editor.open(address("/personaer"));
            assertThat(editor.text()).contains("Bente", "Lone og Per", "Sofie");
            editor.findsPageAccessibleOnEveryScreen("personaer");
            editor.page().setViewportSize(1280, 900);

            editor.open(address("/artikler/laes-digital-post"));
            assertThat(editor.text()).contains("Skrevet til:");
            editor.press(editor.link("Læs som en persona"));
            editor.page().getByLabel("Læs som").selectOption("bente");
            editor.press(editor.button("Vis"));
            assertThat(editor.heading()).isEqualTo("Læs som Bente");
            assertThat(editor.text())
                    .contains("Hvad hvis Bente aldrig så brevet?", "Det kan kun du se", "LIX er");
            editor.findsPageAccessibleOnEveryScreen("laes-som");
            editor.page().setViewportSize(1280, 900);
            editor.hasNothingToComplainAbout();
        }
    }

    /** Permission P189. */
    @Test
    void whatIsBeingTypedIsReadAsAPersonaWithoutBeingKept() {
        try (var editor = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(editor, "mette", address(""));
            editor.open(address("/artikler/hjaelp-til-ord/foreslaa"));
            var text = editor.page().locator("#kilde");
            text.fill(text.inputValue().replace("så få hjælp.", "så gå på biblioteket."));
            var tab =
                    editor.page()
                            .waitForPopup(() -> editor.button("Læs som en persona").press("Enter"));
            tab.waitForLoadState();
            assertThat(tab.locator(".readas__page")).containsText("gå på biblioteket");
            tab.getByLabel("Læs som").selectOption("yusuf");
            tab.locator("button", new Page.LocatorOptions().setHasText("Vis"))
                    .last()
                    .press("Enter");
            assertThat(tab.locator("h1")).hasText("Læs som Yusuf");
            assertThat(tab.locator(".readas__page")).containsText("gå på biblioteket");
            editor.open(address("/mit-arbejde"));
            assertThat(editor.text()).doesNotContain("Log ind hjaelp-til-ord");
        }
    }
}
