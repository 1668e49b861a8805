package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an advisor's better words to the text that everybody reads and finds. */
class ProposalStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    /** Permissions P07, P08, P10: the whole way, with and without scripts. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proposalIsSentReviewedPublishedAndFound(boolean javaScript) {
        var slug = javaScript ? "momsfrister" : "loensumsafgift";
        var word = javaScript ? "grundlovsdagsfrist" : "pinsedagsfrist";
        try (var mette = CHROMIUM.visitor(address(""), 1280, javaScript);
                var sara = CHROMIUM.visitor(address(""), 1280, javaScript);
                var reader = CHROMIUM.visitor(address(""), 320, javaScript)) {
            mette.open(address("/artikler/" + slug));
            assertThat(mette.link("Foreslå en rettelse").count()).isZero();
            mette.open(address("/artikler/" + slug + "/foreslaa"));
            assertThat(mette.page().url()).contains("/log-ind?videre=");
            Login.here(mette, "mette");
            assertThat(mette.page().url()).endsWith("/artikler/" + slug + "/foreslaa");

            write(mette, "Husk " + word + " i kalenderen.");
            mette.page().locator("#hvorfor").fill("Mange spørger");
            mette.press(mette.button("Send forslag"));
            assertThat(mette.text()).contains("Forslaget er sendt", word);
            var proposal = mette.page().url().replaceFirst("^.*?(/forslag/[^?]*).*$", "$1");

            Login.as(sara, "sara", address(""));
            sara.open(address("/gennemgang"));
            sara.press(sara.page().locator("main a[href='" + proposal + "']"));
            assertThat(sara.text()).contains("Mange spørger", "Mette Holm");
            assertThat(sara.page().locator("ins", containing(word)).first()).isVisible();
            if (javaScript) {
                sara.picture("forslag-gennemgang");
                sara.findsPageAccessible();
            }
            sara.press(sara.link("Kilde"));
            assertThat(sara.page().locator("ins", containing(word)).first()).isVisible();
            sara.tick(sara.page().getByLabel("Jeg har gennemlæst hele siden"));
            sara.press(sara.button("Godkend og udgiv"));
            assertThat(sara.text()).contains("Udgivet");

            found(reader, word, slug);
            reader.open(address("/artikler/" + slug));
            assertThat(reader.text()).contains(word, "Skattestyrelsen har kontrolleret siden");
            mette.open(address("/mit-arbejde"));
            assertThat(mette.text()).contains("Svar modtaget", "Udgivet");
            if (javaScript) {
                mette.hasNothingToComplainAbout();
                sara.hasNothingToComplainAbout();
                reader.hasNothingToComplainAbout();
            }
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void write(Visitor visitor, String sentence) {
        var source = visitor.page().locator("#kilde");
        source.fill(source.inputValue().stripTrailing() + "\n\n" + sentence + "\n");
    }

    private void found(Visitor reader, String word, String slug) {
        var hit = reader.page().locator("main a[href^='/artikler/" + slug + "']");
        reader.openUntil(address("/soeg?q=" + word), () -> hit.count() > 0);
    }

    @Test
    void draftSurvivesAReloadAndIsListedUnderMyWork() {
        try (var ali = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(ali, "ali", address(""));
            ali.open(address("/artikler/nemkonto/foreslaa"));
            write(ali, "En halv tanke.");
            assertThat(ali.page().locator("[data-state]")).containsText("Gemt");
            ali.page().onceDialog(com.microsoft.playwright.Dialog::accept);
            ali.page().reload();

            assertThat(ali.page().locator("#kilde").inputValue()).contains("En halv tanke.");
            ali.open(address("/mit-arbejde"));
            assertThat(ali.text()).contains("Kladder", "NemKonto");
        }
    }

    @Test
    void previewFollowsTheTextAndHidesWhatABusinessMayNotSee() {
        try (var ali = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(ali, "ali", address(""));
            ali.open(address("/artikler/apv/foreslaa"));
            write(ali, "Synligt ord.\n\n:::sig\nHemmeligt ord.\n:::");
            var preview = ali.page().locator("[data-preview-html]");

            assertThat(preview).containsText("Synligt ord.");
            assertThat(preview).not().containsText("Hemmeligt ord.");
            ali.tick(
                    ali.page().getByLabel("Vejleder", new Page.GetByLabelOptions().setExact(true)));
            assertThat(preview).containsText("Hemmeligt ord.");
        }
    }

    @Test
    void personalNumberStopsTheProposalAndNothingTypedIsLost() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/rut-udenlandske-haandvaerkere/foreslaa"));
            write(mette, "Marek har nummer 010190-1234.");
            mette.page().locator("#hvorfor").fill("Et godt ord");
            mette.press(mette.button("Send forslag"));

            assertThat(mette.text()).contains("CPR-nummer");
            assertThat(mette.page().locator("#kilde").inputValue()).contains("Marek har nummer");
            assertThat(mette.page().locator("#hvorfor").inputValue()).isEqualTo("Et godt ord");
            mette.findsPageAccessible();
        }
    }

    /**
     * Permissions P10, P12, P13: others see the proposal and cannot decide; sending back needs
     * words.
     */
    @Test
    void editorAsksForAChangeAndTheAdvisorSendsAgain() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true);
                var karen = CHROMIUM.visitor(address(""), 1280, true);
                var peter = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/artikler/aarsrapport/foreslaa"));
            write(mette, "Et forslag, der kan blive bedre.");
            mette.press(mette.button("Send forslag"));
            var proposal = mette.page().url().replaceFirst("\\?.*", "");

            Login.as(peter, "peter", address(""));
            peter.open(proposal);
            assertThat(peter.text()).contains("Et forslag, der kan blive bedre.");
            assertThat(peter.button("Godkend og udgiv").count()).isZero();

            Login.as(karen, "karen", address(""));
            karen.open(proposal);
            karen.press(karen.link("Bed om ændring"));
            karen.press(karen.button("Send svar"));
            assertThat(karen.page().locator("[role=alert]").first()).isVisible();
            karen.page().locator("#svar").fill("Skriv også hvornår.");
            karen.press(karen.button("Send svar"));
            assertThat(karen.text()).contains("Redaktøren ønsker ændringer");

            mette.open(proposal);
            assertThat(mette.text()).contains("Skriv også hvornår.");
            mette.press(mette.link("Ret forslaget"));
            write(mette, "Det er hvert år.");
            mette.press(mette.button("Send det rettede forslag"));
            assertThat(mette.text()).contains("Venter på svar", "Det er hvert år.");
        }
    }

    @Test
    void twoProposalsToTheSamePlaceCollideAndToDifferentPlacesMerge() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true);
                var ali = CHROMIUM.visitor(address(""), 1280, true);
                var peter = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            Login.as(ali, "ali", address(""));
            Login.as(peter, "peter", address(""));
            var slug = "laes-digital-post";
            var first =
                    propose(
                            mette,
                            slug,
                            "I kan læse posten fire steder",
                            "Post læses fire forskellige steder");
            var colliding =
                    propose(
                            ali,
                            slug,
                            "I kan læse posten fire steder",
                            "Firmaets post kan læses fire steder");
            approve(peter, first);

            approve(peter, colliding);
            assertThat(peter.text())
                    .contains("Post læses fire forskellige steder", "Firmaets post kan");
            peter.findsPageAccessible();
            peter.picture("forslag-konflikt");
            peter.open(address("/artikler/" + slug));
            assertThat(peter.text()).contains("Post læses fire forskellige steder");

            var mergeable = "app-kodeviser-oplaeser-eller-chip";
            var one = proposeAtTheEnd(mette, mergeable, "Sidste linje fra Mette.");
            var other = propose(ali, mergeable, "reviewBy: ", "translationOf: \nreviewBy: ");
            approve(peter, one);
            approve(peter, other);
            assertThat(peter.text()).contains("Udgivet");
            peter.open(address("/artikler/" + mergeable));
            assertThat(peter.text()).contains("Sidste linje fra Mette.");
        }
    }

    private String propose(Visitor visitor, String slug, String before, String after) {
        visitor.open(address("/artikler/" + slug + "/foreslaa?visning=kilde"));
        var source = visitor.page().locator("#kilde");
        var text = source.inputValue();
        assertThat(text).contains(before);
        source.fill(text.replaceFirst(java.util.regex.Pattern.quote(before), after));
        visitor.press(visitor.button("Send forslag"));
        visitor.page().waitForURL("**/forslag/**");
        return visitor.page().url().replaceFirst("\\?.*", "");
    }

    private String proposeAtTheEnd(Visitor visitor, String slug, String sentence) {
        visitor.open(address("/artikler/" + slug + "/foreslaa"));
        write(visitor, sentence);
        visitor.press(visitor.button("Send forslag"));
        visitor.page().waitForURL("**/forslag/**");
        return visitor.page().url().replaceFirst("\\?.*", "");
    }

    private static void approve(Visitor editor, String proposal) {
        editor.open(proposal);
        editor.press(editor.button("Godkend og udgiv"));
        editor.page().waitForLoadState();
    }

    /** Permissions P15, P16: a reader compares versions, and never sees the source. */
    @Test
    void readerComparesVersionsOfThePublicText() {
        try (var reader = CHROMIUM.visitor(address(""), 320, true)) {
            reader.open(address("/artikler/ord-moms/versioner"));
            assertThat(reader.text()).contains("1");
            var refused =
                    reader.open(
                            address(
                                    "/artikler/ord-moms/versioner/sammenlign?fra=1&til=1&visning=kilde"));
            assertThat(refused.text()).doesNotContain("owner: SKTST");
        }
    }
}
