package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSectionsTest {
    private static final String TEXT =
            "Svaret.\n\n## Hvem?\n\nAlle.\n\n### Også jer\n\nJa.\n\n```\n## ikke her\n```\n\n"
                    + ":::sig\n## heller ikke her\n:::\n\n## Hvornår? {#frist}\nNu.\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void sectionsAreTheTextWhateverItsLineEnds(String lineEnd) {
        var body = TEXT.replace("\n", lineEnd);
        var sections = Markdown.sections(body);

        assertThat(sections)
                .extracting(SourceSection::headingId)
                .containsExactly("", "hvem", "frist");
        assertThat(sections.stream().map(s -> s.of(body)).reduce("", String::concat))
                .isEqualTo(body);
        assertThat(sections.get(2).of(body)).startsWith("## Hvornår?");
    }

    @Test
    void sectionsAreThePartsOfThePage() {
        var parts = Markdown.read(TEXT, Audience.ADVISOR, WikiLinks.none()).parts();

        assertThat(Markdown.sections(TEXT))
                .extracting(SourceSection::headingId)
                .containsExactlyElementsOf(
                        parts.stream().map(MarkdownView.Part::headingId).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "kun tekst", ":::sig\n## Skjult", "## \n"})
    void textWithoutHeadingsIsOneSection(String body) {
        assertThat(Markdown.sections(body))
                .containsExactly(new SourceSection("", "", 0, body.length()));
    }

    @Test
    void sectionsThatDifferAreNamed() {
        assertThat(Markdown.changedSections(TEXT, TEXT)).isEmpty();
        assertThat(Markdown.changedSections(TEXT, TEXT.replace("Nu.", "I morgen.")))
                .containsExactly("frist");
        assertThat(Markdown.changedSections(TEXT, TEXT.replace("Svaret.", "Et svar.")))
                .containsExactly("");
        assertThat(Markdown.changedSections(TEXT, TEXT.replace("## Hvem?", "## Til hvem?")))
                .containsExactly("til-hvem", "hvem");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "- **Find jeres periode.** Brug den~Find jeres periode. Brug den",
                "Se [[findes]] og [[mangler|det andet]].~Se Den findes og det andet.",
                "## Hvornår? {#frist}~Hvornår?",
                "| Maj | *1. juni* |~Maj · 1. juni",
                "3. Indberet~Indberet"
            })
    void wordsOfABlockAreWhatIsRead(String block, String words) {
        WikiLinks links =
                slug ->
                        slug.equals("findes")
                                ? java.util.Optional.of(
                                        new WikiLinks.Target("/a/findes", "Den findes"))
                                : java.util.Optional.empty();

        assertThat(Markdown.words(block + "\n\n", links)).isEqualTo(words);
    }
}
