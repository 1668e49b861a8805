package dk.virkwiki.markdown;

import static dk.virkwiki.shared.Audience.ADVISOR;
import static dk.virkwiki.shared.Audience.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.virkwiki.markdown.MarkdownView.Heading;
import dk.virkwiki.markdown.MarkdownView.Part;
import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Parts, sections and headings of a text belong together. */
class MarkdownViewTest {
    private static final String BODY =
            """
            Svar [først](https://x.dk).

            ## Hvem?

            Alle.[^1]

            :::sig
            Hej
            :::

            - punkt
              :::gør
              Se
              :::

            ### Mere

            | a | b |
            |---|---|
            | `c` | {?tjek} |

            :::tip
            ### Et råd
            Gem.
            :::

            ## Slut

            [^1]: note
            """;

    @Test
    void sectionsHoldTheWordsBelowEachHeading() {
        assertThat(view(ADVISOR).sections())
                .containsExactly(
                        new Section("", "", "Svar først.", PUBLIC),
                        new Section("hvem", "Hvem?", "Alle.\npunkt", PUBLIC),
                        new Section("hvem", "Hvem?", "Hej\nSe", ADVISOR),
                        new Section("mere", "Mere", "a · b\nc · Tjek\nEt råd\nGem.", PUBLIC),
                        new Section("slut", "Slut", "note", PUBLIC));
    }

    /** A search finds an exercise by its task, and never tells the answer. */
    @Test
    void sectionsHoldTheTaskOfAScreenAndNothingElseOfIt() {
        var body =
                """
                Øv dig.

                :::skaerm Hvem er brevet fra? {#afsender}
                Ligner: et brev

                Opgave: Find afsenderen.

                > Skattestyrelsen (opfundet brev)

                :::sig
                Læs højt.
                :::

                - ( ) Bentes Salon
                - (x) Skattestyrelsen

                Rigtigt: Den står nederst.

                [Videre](#slut)
                :::
                """;
        var words =
                Markdown.read(body, ADVISOR, WikiLinks.none()).sections().stream()
                        .map(section -> section.heading() + ": " + section.text())
                        .toList();
        assertThat(String.join("\n", words))
                .contains("Øv dig.", "Hvem er brevet fra?", "Find afsenderen.", "Læs højt.")
                .doesNotContain("Skattestyrelsen", "Bentes", "nederst", "Videre", "Opgave:");
    }

    @Test
    void publicSectionsAreTheAdvisorsSectionsWithoutAdvisorWords() {
        assertThat(view(PUBLIC).sections())
                .isEqualTo(
                        view(ADVISOR).sections().stream()
                                .filter(section -> section.audience() == PUBLIC)
                                .toList());
    }

    @Test
    void headingsOfBlocksAreNotInTheContents() {
        assertThat(view(ADVISOR).headings())
                .containsExactly(
                        new Heading(2, "hvem", "Hvem?"),
                        new Heading(3, "mere", "Mere"),
                        new Heading(2, "slut", "Slut"));
    }

    @Test
    void partsKeepAdvisorBlocksApart() {
        var parts = view(ADVISOR).parts();
        assertThat(parts).extracting(Part::headingId).containsExactly("", "hvem", "slut");
        assertThat(parts).extracting(Part::html).noneMatch(html -> html.contains("wiki-say"));
        assertThat(parts.get(1).script()).contains("wiki-say", "Hej", "wiki-do", "Se");
        assertThat(parts.get(1).html()).contains("<li>punkt");
        assertThat(parts.get(2).html()).contains("<li id=\"fodnote-1\">");
        assertThat(parts.get(2).script()).isEmpty();
    }

    @Test
    void publicPartsAreWhatAdvisorsSeeBesideTheScript() {
        assertThat(view(PUBLIC).parts())
                .extracting(Part::html)
                .containsExactlyElementsOf(view(ADVISOR).parts().stream().map(Part::html).toList());
    }

    @Test
    void textBeginningWithAHeadingHasAnEmptyFirstPart() {
        assertThat(Markdown.read("## A\n\nb", PUBLIC, WikiLinks.none()).parts())
                .extracting(Part::heading)
                .containsExactly("", "A");
        assertThat(Markdown.read("", PUBLIC, WikiLinks.none()).parts())
                .containsExactly(new Part("", "", "", ""));
    }

    @Test
    void anchorsAreAsciiAndUnique() {
        String body = "## Æbler & øl på ål\n## É\n## 日本\n## a\n## a\n## a-2\n## x {#a}\n## {#tom}";
        assertThat(Markdown.read(body, PUBLIC, WikiLinks.none()).headings())
                .extracting(Heading::id)
                .containsExactly("aebler-oel-paa-aal", "e", "afsnit", "a-2", "a-3", "a-2-2", "a");
    }

    @Test
    void advisorAnchorsDoNotTakePublicOnes() {
        String body = "::::vejleder\n## Frist {#frist}\n::::\n\n## Frist\n\n### x {#frist-2}";
        assertThat(Markdown.read(body, ADVISOR, WikiLinks.none()).html())
                .contains("<h2 id=\"frist-3\">Frist</h2>\n</div>")
                .contains("<h2 id=\"frist\">Frist</h2>\n<h3 id=\"frist-2\">x</h3>");
    }

    @Test
    void shippedArticlesAreReadWithoutProblems() throws IOException {
        Path articles = Path.of("..", "articles");
        assumeThat(articles).isDirectory();
        try (var files = Files.walk(articles)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("\n---\n", 3) + 5);
                assertThat(Markdown.problems(body)).as(file.toString()).isEmpty();
                assertThat(Markdown.read(body, PUBLIC, WikiLinks.none()).html()).isNotBlank();
            }
        }
    }

    private static MarkdownView view(Audience audience) {
        return Markdown.read(BODY, audience, WikiLinks.none());
    }
}
