package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people press twice, too late or with far too much text; nothing typed is lost. */
class EditorialFaultsIT extends Newsroom {
    private static final int FIVE_MEGABYTES = 5_000_000;

    /** The text comes back on the page with a sentence about how long it may be. */
    @ParameterizedTest
    @CsvSource({"kaempe-tekst,x", "kaempe-dansk,æ"})
    void textOfFiveMegabytesIsRefusedKindlyAndComesBackWhole(String slug, String letter)
            throws IOException {
        article(slug, "Kæmpe " + slug);
        var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        var text = letter.repeat(FIVE_MEGABYTES / bytes) + " slut.";
        try (var mette = person("mette")) {
            mette.open(address("/artikler/" + slug + "/foreslaa"));
            var form =
                    FormData.create()
                            .set("handling", "send")
                            .set("grundlag", "1")
                            .set("begrundelse", "Det hele på én gang")
                            .set("tekst", text);
            var answer = sendAnyway(mette, address("/artikler/" + slug + "/foreslaa"), form);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text().contains("Teksten er for lang")).isTrue();
            assertThat(answer.text().contains("Det hele på én gang")).isTrue();
            assertThat(answer.text().contains(text)).isTrue();
        }
    }

    /** The first save is still on its way when the form is sent; the form waits for it. */
    @Test
    void sendingWhileTheDraftIsBeingSavedIsNoConflict() throws IOException {
        article("hurtige-haender", "Hurtige hænder");
        try (var ali = person("ali")) {
            ali.open(address("/artikler/hurtige-haender/foreslaa"));
            ali.page().route("**/kladde", EditorialFaultsIT::pressSendBeforeTheAnswer);
            replace(ali.page().locator("#kilde"), "otte", "seks");
            ali.page().waitForURL("**/forslag/**");

            assertThat(ali.text()).contains("Forslaget er sendt", "seks dage");
        }
    }

    /** The server has saved, and its answer comes after the press. */
    private static void pressSendBeforeTheAnswer(Route route) {
        var answer = route.fetch();
        route.request().frame().evaluate("document.querySelector('[value=send]').click()");
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    /** Permission P14: one proposal, and the second press leads to the same page. */
    @Test
    void formSentTwiceIsOneProposalAndOneDecision() throws IOException {
        article("to-tryk", "To tryk på knappen");
        try (var mette = person("mette");
                var sara = person("sara")) {
            write(mette, "to-tryk", "otte", "syv");
            mette.button("Send forslag").dblclick();
            mette.page().waitForURL("**/forslag/**");
            mette.open(address("/mit-arbejde"));
            assertThat(mette.page().locator("main tr", containing("To tryk"))).hasCount(1);
            var proposal = mette.page().locator("main tr", containing("To tryk")).locator("a");
            var address = address(proposal.first().getAttribute("href"));

            sara.open(address);
            var version = sara.page().locator(".decide [name=version]").inputValue();
            var accept = FormData.create().set("afgoerelse", "godkend").set("version", version);
            var twice = new int[2];
            for (int i = 0; i < 2; i++) {
                twice[i] = sendAnyway(sara, address + "/afgoerelse", accept).status();
            }
            assertThat(twice).containsOnly(302);
            sara.open(address("/artikler/to-tryk/versioner"));
            assertThat(sara.text()).contains("Version 2").doesNotContain("Version 3");
        }
    }

    /** Permission P14: taken back while an editor has the page before them. */
    @Test
    void decisionOnAWithdrawnProposalIsASentenceAndKeepsTheWords() throws IOException {
        article("fortrudt", "Fortrudt igen");
        try (var mette = person("mette");
                var sara = person("sara")) {
            var proposal = propose(mette, "fortrudt", "otte", "fem", "Måske");
            sara.open(proposal + "?afgoerelse=aendring");
            mette.press(mette.button("Træk forslaget tilbage"));

            sara.page().locator("#svar").fill("Skriv gerne mere");
            sara.press(sara.button("Send svar"));
            assertThat(sara.page().locator("[role=alert]").first()).isVisible();
            assertThat(sara.text()).contains("Skriv gerne mere");
        }
    }
}
