package dk.virkwiki.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.virkwiki.intake.SampleFiles;
import org.junit.jupiter.api.Test;

/** What a person who writes is told while they write, where only a browser can show it. */
class AuthorStoriesIT extends Newsroom {
    @Test
    void aRefusedTextIsNotTakenForAnotherOne() {
        try (var mette = person("mette")) {
            mette.open(address("/foreslaa/ny?titel=Violin&type=guide"));
            mette.page().locator("#felt-resume").fill("Kort  om\nviolinen.");
            mette.page().locator("#felt-ejer").selectOption("SKTST");
            mette.page().locator("#kilde").fill("Ring til 010190-1234.\n\n## Hvornår?\n\nI dag.\n");
            mette.press(mette.button("Send forslag"));

            assertThat(mette.page().locator("#fejl")).containsText("CPR");
            assertThat(mette.page().locator("#kilde"))
                    .hasValue("Ring til 010190-1234.\n\n## Hvornår?\n\nI dag.\n");
            assertThat(mette.page().locator("[data-copy]")).isHidden();
            mette.hasNothingToComplainAbout();
        }
    }

    /** Permissions P256, P257. */
    @Test
    void whatTheChecksFindInASentTextFollowsWhatIsTyped() throws Exception {
        article("gul-fagot", "Gul fagot");
        try (var mette = person("mette")) {
            var proposal =
                    propose(mette, "gul-fagot", "Det korte svar.", "Se [x](javascript:y).", "Ny");
            mette.open(proposal + "/ret");
            var panel = mette.page().locator("[data-flaws]");
            assertThat(panel.locator("summary")).containsText("1 stopper");
            panel.locator("summary").press("Enter");
            panel.locator("a[data-line]").first().press("Enter");
            assertThat(
                            mette.page()
                                    .locator("#kilde")
                                    .evaluate(
                                            "field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                    .isEqualTo("Se [x](javascript:y).");

            replace(mette.page().locator("#kilde"), "Se [x](javascript:y).", "Det hele.");

            assertThat(panel.locator("summary")).not().containsText("1 stopper");
            assertThat(mette.page().locator("[data-state]")).containsText("Ikke sendt endnu");
            mette.hasNothingToComplainAbout();
        }
    }

    /** Permission P251. */
    @Test
    void captionsGoIntoTheirFieldInBothForms() {
        try (var mette = person("mette")) {
            mette.open(address("/foreslaa/ny?titel=Bratsch&type=video"));
            sendCaptions(mette, "bratsch.vtt");
            assertThat(mette.page().locator("#felt-video-captions")).hasValue("bratsch.vtt");
            assertThat(mette.page().locator("#felt-video-captions")).isFocused();
            mette.press(mette.button("Vis filen, som den er"));
            var file = mette.page().locator("#kilde");
            assertThat(file).hasValue(java.util.regex.Pattern.compile("captions: bratsch\\.vtt"));
            sendCaptions(mette, "anden.vtt");
            assertThat(file).hasValue(java.util.regex.Pattern.compile("captions: anden\\.vtt"));
            mette.hasNothingToComplainAbout();
        }
    }

    private static void sendCaptions(Visitor visitor, String name) {
        visitor.page().locator("[data-insert-file][role=button]").press("Enter");
        var dialog = visitor.page().locator("dialog[open]");
        dialog.locator("#fil").setInputFiles(new FilePayload(name, "text/vtt", SampleFiles.vtt()));
        dialog.locator("[type=submit]").press("Enter");
        assertThat(dialog).hasCount(0);
    }
}
