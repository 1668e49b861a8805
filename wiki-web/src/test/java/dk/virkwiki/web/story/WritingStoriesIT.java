package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes is never lost, whichever door they use and whatever fails meanwhile. */
class WritingStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    /** Permissions P30, P32: marked words, one form under them, no Markdown. */
    @Test
    void markedWordsAreChangedWithoutLeavingTheArticle() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/indberet-moms"));
            var paragraph = mark(mette, "[data-quick-section]:nth-of-type(2) p");
            mette.button("Foreslå en anden ordlyd").click();
            var form = mette.page().locator("form.quick");
            assertThat(form.locator("#hurtig-tekst")).hasValue(paragraph);
            mette.findsPageAccessible();
            mette.picture("hurtigt-forslag-1280");

            form.locator("#hurtig-tekst").fill("Helt nye ord.");
            mette.button("Noget mangler").click();
            assertThat(form.locator("#hurtig-tekst")).hasValue("Helt nye ord.");
            mette.button("Foreslå en anden ordlyd").click();
            assertThat(mette.page().locator("form.quick [aria-pressed=true]"))
                    .hasText("Foreslå en anden ordlyd");
            mette.page().locator("#hurtig-tekst").press("Control+Enter");
            mette.page().waitForURL("**/forslag/**");
            assertThat(mette.text()).contains("Forslaget er sendt", "Helt nye ord.");
            mette.hasNothingToComplainAbout();
        }
    }

    /** Marks the whole of an element, and gives its words. */
    private static String mark(Visitor visitor, String selector) {
        return (String)
                visitor.page()
                        .evaluate(
                                """
                                selector => {
                                  const block = document.querySelector(selector);
                                  const range = document.createRange();
                                  range.selectNodeContents(block);
                                  const selection = getSelection();
                                  selection.removeAllRanges();
                                  selection.addRange(range);
                                  return block.textContent.trim();
                                }""",
                                selector);
    }

    /** The same door as pages: choose the section, the place, write, send. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void sectionsHaveAFormWithoutScripts(int width) {
        try (var mette = CHROMIUM.visitor(address(""), width, false)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/nul-indberetning"));
            mette.press(mette.page().locator(".quick-link a").nth(1));
            assertThat(mette.text()).contains("Hvilket sted gælder det?");
            mette.press(mette.page().locator(".quick-places a").nth(1));
            assertThat(mette.page().locator("#hurtig-tekst").inputValue()).doesNotContain("**");
            mette.press(mette.button("Noget er forkert"));
            assertThat(mette.page().locator("#hurtig-tekst").inputValue()).isEmpty();
            mette.page().locator("#hurtig-tekst").fill("Fristen er en anden, bredde " + width);
            mette.press(mette.button("Send forslag"));
            assertThat(mette.text()).contains("Forslaget er sendt", "bredde " + width);
        }
    }

    @Test
    void sectionIsSavedWhileTypingAndRestoredAfterAReloadAndALostConnection() {
        try (var ali = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(ali, "ali", address(""));
            ali.open(address("/artikler/erhvervsfuldmagt-trin-for-trin"));
            var section = ali.page().locator(".quick-link a").nth(1).getAttribute("href");
            ali.open(address(section.replace("/hurtigt", "/foreslaa")));
            assertThat(ali.text()).contains("Afsnit 2 af", "Næste afsnit", "Hele artiklen");
            ali.picture("editor-afsnit-1280");
            ali.findsPageAccessible();
            var text = ali.page().locator("#kilde");
            var state = ali.page().locator("[data-state]");

            text.fill(text.inputValue() + "\nGemt på serveren.\n");
            assertThat(state).containsText("Gemt");
            ali.page().reload();
            assertThat(text).hasValue(java.util.regex.Pattern.compile("Gemt på serveren"));
            assertThat(ali.text()).contains("Afsnit 2 af");

            ali.page().context().setOffline(true);
            text.fill(text.inputValue() + "\nSkrevet uden forbindelse.\n");
            assertThat(state).containsText("Ikke gemt på serveren – ingen forbindelse siden");
            assertThat(state).containsText("Teksten ligger i denne browser.");
            ali.page().onceDialog(Dialog::accept);
            ali.page().context().setOffline(false);
            ali.page().reload();
            assertThat(text).hasValue(java.util.regex.Pattern.compile("uden forbindelse"));
            assertThat(state).hasClass(java.util.regex.Pattern.compile("state--ok"));
            ali.open(address("/mit-arbejde"));
            assertThat(ali.text()).contains("Kladder");
        }
    }

    /** Permission P39: nothing is kept on the server, the form itself goes through the login. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void loginThatRanOutTakesNothingAway(boolean javaScript) {
        var slug = javaScript ? "modtag-e-fakturaer" : "find-ean-nummer";
        try (var mette = CHROMIUM.visitor(address(""), 1280, javaScript)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/" + slug + "/foreslaa"));
            var text = mette.page().locator("#kilde");
            var typed = text.inputValue() + "\nÆrlig »tekst« & <mere>.\n";
            text.fill(typed);
            mette.page().context().clearCookies();
            mette.page().onDialog(Dialog::accept);
            mette.press(mette.button("Send forslag"));

            assertThat(mette.text()).contains("Det, du har skrevet, er ikke tabt");
            if (javaScript) {
                mette.findsPageAccessible();
                mette.picture("login-med-tekst-1280");
            }
            mette.page().locator("[name=brugernavn]").fill("mette");
            mette.page().locator("[name=adgangskode]").fill("forkert adgangskode");
            mette.press(mette.page().locator("[name=adgangskode]"));
            assertThat(mette.text()).contains("er forkert", "er ikke tabt");
            mette.page().locator("[name=brugernavn]").fill("mette");
            mette.page().locator("[name=adgangskode]").fill(Login.PASSWORD);
            mette.press(mette.page().locator("[name=adgangskode]"));
            assertThat(mette.text()).contains("Fortsæt, hvor du slap", "Mette Holm");
            mette.press(mette.button("Fortsæt"));

            assertThat(mette.page().url()).contains("/forslag/");
            assertThat(mette.text()).contains("Forslaget er sendt", "Ærlig »tekst« & <mere>.");
        }
    }

    @Test
    void refusedSendSaysThatTheDraftIsSafe() {
        try (var ali = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(ali, "ali", address(""));
            ali.open(address("/artikler/feriepenge/foreslaa"));
            ali.press(ali.button("Send forslag"));

            assertThat(ali.text()).contains("Teksten er den samme", "Din kladde, gemt");
            assertThat(ali.text()).doesNotContain("Ikke gemt endnu");
        }
    }

    /** Permission P37: the place is marked, the number is never repeated. */
    @Test
    void personalNumberIsMarkedWhereItStands() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/barsel-refusion/foreslaa"));
            mette.page().locator("#hvorfor").fill("Hun hedder 010190-1234 og bor her.");
            var text = mette.page().locator("#kilde");
            text.fill(text.inputValue() + "\nEt nyt afsnit.\n");
            mette.press(mette.button("Send forslag"));

            assertThat(mette.text()).contains("CPR-nummer");
            assertThat(mette.page().locator("#fejl").innerText()).doesNotContain("010190");
            mette.page().locator("#fejl a").press("Enter");
            mette.page().waitForCondition(() -> marked(mette).equals("010190-1234"));
            assertThat(text).hasValue(java.util.regex.Pattern.compile("Et nyt afsnit"));
        }
    }

    private static String marked(Visitor visitor) {
        return (String)
                visitor.page()
                        .evaluate(
                                "(() => { const f = document.activeElement;"
                                        + " return f.value.slice(f.selectionStart, f.selectionEnd); })()");
    }

    /** Permission P34: from a template to an article that everybody reads. */
    @ParameterizedTest
    @CsvSource({"true,Plads til varevogne", "false,Kontant betaling"})
    void newArticleIsWrittenFromATemplateAndPublished(boolean javaScript, String title) {
        try (var mette = CHROMIUM.visitor(address(""), 1280, javaScript);
                var sara = CHROMIUM.visitor(address(""), 1280, javaScript)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/mit-arbejde"));
            mette.press(mette.link("Foreslå en ny artikel"));
            mette.page().locator("#titel").fill(title);
            if (javaScript) {
                mette.findsPageAccessible();
                mette.picture("ny-artikel-typer-1280");
            }
            mette.press(mette.button("Problem og løsning"));
            assertThat(mette.page().locator("#felt-titel")).hasValue(title);
            mette.page().locator("#felt-resume").fill("Sådan er det.");
            if (javaScript) {
                assertThat(mette.page().locator("[data-state]")).containsText("Gemt");
                mette.findsPageAccessible();
                mette.picture("ny-artikel-1280");
            }
            mette.press(mette.button("Send forslag"));
            assertThat(mette.page().locator("#fejl a")).hasAttribute("href", "#felt-ejer");
            mette.page().locator("#felt-ejer").selectOption("SKTST");
            mette.page().locator("#kilde").fill("Det korte svar om " + title + ".\n");
            mette.press(mette.button("Send forslag"));
            assertThat(mette.text()).contains("Forslaget er sendt");
            var proposal = mette.page().url().replaceFirst("\\?.*", "");

            Login.as(sara, "sara", address(""));
            sara.open(proposal);
            assertThat(sara.text()).contains("Det korte svar om " + title);
        }
    }

    /** Permissions P237, P238: the same text as fields and as a file, before anything is saved. */
    @ParameterizedTest
    @CsvSource({"true,320", "false,1280"})
    void wordIsWrittenInFieldsAndSeenAsAFile(boolean javaScript, int width) {
        try (var ali = CHROMIUM.visitor(address(""), width, javaScript)) {
            Login.as(ali, "ali", address(""));
            ali.open(address("/foreslaa/ny?titel=Ladcykel&type=term"));
            var official = ali.page().locator("#felt-term-official");
            official.fill("Ladcykel: trehjulet");
            ali.press(ali.button("Vis filen, som den er"));
            assertThat(ali.page().locator("#kilde"))
                    .hasValue(
                            java.util.regex.Pattern.compile(
                                    "type: term[^$]*official: \"Ladcykel: trehjulet\""));
            ali.unfold(ali.page().locator("summary", containing("Hvad betyder linjerne")));
            assertThat(ali.text()).contains("term: official", "Myndighedens ord. Som det står");
            assertThat(ali.text()).doesNotContain("Der ligger en anden tekst");
            if (javaScript) {
                ali.findsPageAccessible();
            }
            ali.picture("nyt-ord-kilde-" + width);

            ali.press(ali.button("Vis oplysningerne som felter"));
            assertThat(official).hasValue("Ladcykel: trehjulet");
            if (javaScript) {
                ali.page().locator("#felt-term-closed").fill("2026-10-31");
                assertThat(ali.page().locator("[data-state]")).containsText("Gemt");
            } else {
                ali.press(ali.button("Gem kladde"));
            }
            ali.unfold(ali.page().locator("[data-flaws] summary"));
            ali.unfold(ali.page().locator(".matter summary"));
            var found = ali.page().locator("[data-flaws-list]");
            assertThat(found).containsText("Forklaringen mangler");
            assertThat(found).containsText("skabelonens egen tekst");
            assertThat(found).containsText(java.util.regex.Pattern.compile("Linje \\d"));
            ali.picture("nyt-ord-" + width);
            if (javaScript) {
                ali.findsPageAccessible();
                ali.hasNothingToComplainAbout();
            }
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    /** Permissions P35, P36. */
    @Test
    void movesAndWithdrawalsAreProposalsToo() {
        try (var mette = CHROMIUM.visitor(address(""), 320, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/apv"));
            mette.press(mette.link("Foreslå en ny adresse"));
            mette.findsPageAccessible();
            mette.picture("flyt-320");
            mette.page().locator("#adresse").fill("arbejdspladsvurdering");
            mette.page().locator("#hvorfor").fill("Ingen søger på apv");
            mette.press(mette.button("Send forslag"));
            assertThat(mette.text()).contains("Forslaget er sendt", "Ingen søger på apv");

            mette.open(address("/artikler/apv/traek-tilbage"));
            mette.findsPageAccessible();
            mette.picture("traek-tilbage-320");
            mette.press(mette.button("Send forslag"));
            assertThat(mette.page().getByRole(AriaRole.ALERT)).isVisible();
        }
    }

    /** Permission P38. */
    @Test
    void draftsAreSentTogether() {
        try (var ali = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(ali, "ali", address(""));
            for (var slug : new String[] {"boerneattester", "gdpr-i-en-lille-forening"}) {
                ali.open(address("/artikler/" + slug + "/foreslaa"));
                var text = ali.page().locator("#kilde");
                text.fill(text.inputValue() + "\nHører sammen.\n");
                ali.page().locator("#hvorfor").fill("Samlet " + slug);
                assertThat(ali.page().locator("[data-state]")).containsText("Gemt");
            }
            ali.open(address("/mit-arbejde"));
            ali.findsPageAccessible();
            ali.picture("mit-arbejde-1280");
            for (var slug : new String[] {"boerneattester", "gdpr-i-en-lille-forening"}) {
                ali.tick(
                        ali.page()
                                .locator("tr", containing("Samlet " + slug))
                                .locator("[name=valgt]"));
            }
            ali.press(ali.button("Send de valgte samlet"));
            assertThat(ali.text()).contains("Forslaget er sendt", "Hører sammen.");
        }
    }

    /** No mouse: link, place, words, send. */
    @Test
    void quickDoorAndEditorWorkByKeyboardAlone() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/nemkonto"));
            mette.press(mette.page().locator(".quick-link a").nth(1));
            mette.press(mette.page().locator(".quick-places a").first());
            tabTo(mette, mette.page().locator("#hurtig-tekst"));
            mette.page().keyboard().press("Control+A");
            mette.page().keyboard().type("Skrevet med tastaturet");
            mette.page().keyboard().press("Control+Enter");
            mette.page().waitForURL("**/forslag/**");
            assertThat(mette.text()).contains("Skrevet med tastaturet");

            mette.open(address("/artikler/nemkonto/foreslaa"));
            tabTo(mette, mette.page().locator("#kilde"));
            mette.page().keyboard().press("Control+End");
            mette.page().keyboard().type("\nOgså med tastaturet.");
            mette.page().keyboard().press("Control+Enter");
            mette.page().waitForURL("**/forslag/**");
            assertThat(mette.text()).contains("Også med tastaturet.");
        }
    }

    private static void tabTo(Visitor visitor, Locator wanted) {
        for (int i = 0; i < 120; i++) {
            if ((boolean) wanted.evaluate("field => field === document.activeElement")) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreslaa", "foreslaa?visning=kilde", "hurtigt", "flyt"})
    void writingPagesFitANarrowScreen(String page) {
        try (var mette = CHROMIUM.visitor(address(""), 320, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/nul-indberetning/" + page));
            mette.page().waitForLoadState();
            mette.picture("smal-" + page.replaceAll("[^a-z]+", "-"));
            mette.findsPageAccessible();
            mette.hasNothingToComplainAbout();
        }
    }
}
