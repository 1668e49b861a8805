package dk.virkwiki.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.casework.CaseForm.Story;
import dk.virkwiki.web.casework.CaseText.Facts;
import dk.virkwiki.web.casework.CaseText.Header;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTextTest {
    private static final Header HEADER =
            new Header(
                    "kassereren-er-stoppet",
                    "ERST",
                    List.of("forening"),
                    List.of("B3"),
                    List.of("ny kasserer", "tegningsret"),
                    "2027-05-30");
    private static final Facts FACTS =
            new Facts("Frivillig forening", 25, List.of("ny-formand-eller-kasserer"));

    private static CaseForm form(String title, String situation, String tried, String solution) {
        return new CaseForm("id", title, new Story(situation, tried, solution), null, null);
    }

    @Test
    void fileIsWhatAnAuthorWouldHaveWritten() {
        var form =
                form(
                        "Kassereren er stoppet",
                        "Foreningen kan ikke komme i banken.",
                        "De ringede til banken.",
                        "Skift administrator på Virk. Brug referatet fra generalforsamlingen.");
        assertThat(CaseText.of(form, HEADER, FACTS))
                .isEqualTo(
                        """
                        ---
                        type: case
                        visibility: advisor
                        status: published
                        audience: [vejleder]
                        title: Kassereren er stoppet
                        slug: kassereren-er-stoppet
                        summary: Skift administrator på Virk.
                        owner: ERST
                        topics: [forening]
                        causes: [B3]
                        synonyms: [ny kasserer, tegningsret]
                        reviewBy: 2027-05-30
                        ---

                        Skift administrator på Virk.

                        ## Situationen

                        Foreningen kan ikke komme i banken.

                        ## Organisationstype

                        Frivillig forening

                        ## Det er prøvet

                        De ringede til banken.

                        ## Løsningen

                        Skift administrator på Virk. Brug referatet fra generalforsamlingen.

                        ## Tid

                        Det tog cirka 25 minutter.

                        ## Artikler

                        - [[ny-formand-eller-kasserer]]
                        """);
    }

    /** What the check of the articles' folder asks of a case. */
    @Test
    void fileIsReadWithoutAProblem() {
        var form =
                form(
                        "»Hvad?«: \"kolon\" # og 'andet' \\ --- [x]",
                        "# Overskrift\n---\n:::sig\n```\nslut",
                        "",
                        "Ét ord\n\n::: må\n===\n~~~\n## Mere");
        var file = ArticleFile.read(CaseText.of(form, HEADER, new Facts(null, null, List.of())));

        assertThat(file.problems()).isEmpty();
        assertThat(Markdown.problems(file.body())).isEmpty();
        assertThat(file.metadata().type()).isEqualTo(ArticleType.CASE);
        assertThat(file.metadata().visibility()).isEqualTo(Audience.ADVISOR);
        assertThat(file.metadata().title()).isEqualTo("»Hvad?«: \"kolon\" # og 'andet' \\ --- [x]");
        var text = Markdown.read(file.body(), Audience.PUBLIC, WikiLinks.none());
        assertThat(text.headings())
                .extracting(h -> h.text())
                .containsExactly("Situationen", "Løsningen");
        assertThat(text.html()).contains("slut", "Ét ord");
    }

    @Test
    void summaryIsTheFirstSentenceAndNeverLong() {
        assertThat(CaseText.summary("Ring til banken! Så sker det.")).isEqualTo("Ring til banken!");
        assertThat(CaseText.summary("ord ".repeat(200)))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("…");
    }
}
