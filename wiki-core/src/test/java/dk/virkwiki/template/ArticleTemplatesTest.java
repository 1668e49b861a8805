package dk.virkwiki.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.template.ArticleTemplates.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleTemplatesTest {
    private final ArticleTemplates templates = new ArticleTemplates();

    /** Permission P238. */
    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void untouchedTemplateIsFound(ArticleType type) {
        var file = templates.of(type, "Ny", "SKTST");

        assertThat(templates.leftIn(file)).isNotEmpty();
        assertThat(templates.leftIn(file.replace("\n", "\r\n"))).isEqualTo(templates.leftIn(file));
    }

    @Test
    void sentenceThatWasLeftIsFoundOnItsLine() {
        var file =
                "---\ntitle: Moms\ntype: term\n---\nMoms er en skat.\n\n## Det siger folk\n\n"
                        + "- Skriv de ord, folk selv bruger\n";

        assertThat(templates.leftIn(file))
                .containsExactly(new Left(9, "Skriv de ord, folk selv bruger"));
        assertThat(templates.leftIn(file.replace("Skriv de ord, folk selv bruger", "Momsen")))
                .isEmpty();
    }

    @Test
    void halfAStepIsFoundAndHeadingsOfTheTemplateAreNot() {
        var file =
                "---\ntitle: Moms\ntype: guide\n---\nFristen er mandag.\n\n## Sådan gør I\n\n"
                        + "1. **Log ind.** Forklar det med én sætning.\n";

        assertThat(templates.leftIn(file))
                .containsExactly(new Left(9, "Forklar det med én sætning."));
    }

    @Test
    @Timeout(20)
    void longLinesOfMarksAreReadInTime() {
        for (var mark : List.of("- ", "{#", "»", "[x] ", "1. ", "a. ", "*")) {
            var file = "---\ntitle: Moms\n---\n" + mark.repeat(300_000);

            assertThat(templates.leftIn(file)).isEmpty();
        }
    }

    @Test
    void anExampleInCodeIsNoPartOfTheText() {
        var file = "---\ntitle: Moms\n---\n```\n- Skriv en fejl, som mange begår.\n```\n";

        assertThat(templates.leftIn(file)).isEmpty();
    }

    @Test
    void noArticleOfOursHoldsTheTemplatesWords() throws IOException {
        try (var files = Files.walk(Path.of("../articles"))) {
            for (var path : files.filter(p -> p.toString().endsWith(".md")).toList()) {
                assertThat(templates.leftIn(Files.readString(path))).as("%s", path).isEmpty();
            }
        }
    }
}
