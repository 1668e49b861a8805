package dk.virkwiki.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.template.ArticleTemplates;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuideFromCaseTest {
    private static final String CASE =
            """
            ---
            title: Kassereren er stoppet
            slug: kassereren-er-stoppet
            type: case
            summary: Skift administrator.
            owner: ERST
            visibility: advisor
            status: published
            topics: [forening]
            causes: [B3]
            synonyms: [ny kasserer]
            ---

            Skift administrator.

            ## Situationen

            Foreningen kan ikke komme i banken.

            ## Løsningen

            1. **Find referatet.**
            """;

    private static String guide() {
        var file = ArticleFile.read(CASE);
        var theCase = new Article("k", 1, CASE, file.metadata(), "", Instant.EPOCH, Instant.EPOCH);
        var template = new ArticleTemplates().of(ArticleType.GUIDE, "Skift kasserer", null);
        return GuideFromCase.of(theCase, template);
    }

    @Test
    void solutionBecomesTheStepsAndTheRestIsStillToBeWritten() {
        var file = ArticleFile.read(guide());
        assertThat(file.metadata().type()).isEqualTo(ArticleType.GUIDE);
        assertThat(file.metadata().owner()).isEqualTo("ERST");
        assertThat(file.metadata().tags().causes()).containsExactly("B3");
        assertThat(file.body())
                .contains("Skift administrator.", "## Sådan gør I\n\n1. **Find referatet.**")
                .contains("## Typiske fejl", ":::alternativ", "## Hvem gælder det for?")
                .doesNotContain("Situationen", "Skriv svaret her");
        assertThat(Markdown.problems(file.body())).isEmpty();
    }

    @Test
    void guideLeadsBackToTheCaseForAdvisorsOnly() {
        var body = ArticleFile.read(guide()).body();
        assertThat(body).contains("[[kassereren-er-stoppet]]");
        assertThat(Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).html())
                .doesNotContain("kassereren-er-stoppet", "bygger på casen");
    }
}
