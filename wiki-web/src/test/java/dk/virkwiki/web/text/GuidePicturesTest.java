package dk.virkwiki.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.text.GuideView.Box;
import dk.virkwiki.web.text.GuideView.Line;
import dk.virkwiki.wizard.Wizard;
import org.junit.jupiter.api.Test;

class GuidePicturesTest {
    private static GuideView.Picture draw(String body) {
        return GuidePictures.draw(Wizard.read(body, Audience.ADVISOR, WikiLinks.none()));
    }

    /** A wizard with every fault a picture can show: that is when it is looked at. */
    @Test
    void showsWhatIsMissingWhatIsNeverReachedAndWhatLeadsBack() {
        var picture =
                draw(
                        """
                        ## A? {#a}

                        - [Ja](#b)
                        - [Nej](#ingen)

                        ## B? {#b}

                        - [Igen](#a)
                        - [Videre](#slut)

                        ## Ensom? {#ensom}

                        - [Ja](#slut)

                        ## Slut {#slut}

                        Se [[findes]].
                        """);
        assertThat(picture.boxes())
                .extracting(Box::kind)
                .containsExactlyInAnyOrder("question", "question", "result", "lost", "missing");
        var missing = picture.boxes().stream().filter(b -> b.kind().equals("missing")).findFirst();
        assertThat(missing.orElseThrow().words().getFirst().text()).isEqualTo("#ingen");
        assertThat(picture.lines()).hasSize(5);
        assertThat(picture.lines()).filteredOn(Line::back).hasSize(2);
    }
}
