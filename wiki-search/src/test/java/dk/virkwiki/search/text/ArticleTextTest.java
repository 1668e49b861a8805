package dk.virkwiki.search.text;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.markdown.WikiLinks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String[] BODY = {
        "Fristen står på Virk.", "", "## Frister", "", "Hver måned.", "", ":::sig", "Kun os.", ":::"
    };

    @Test
    void advisorBlocksAreOnlyInTheAdvisorText() {
        var text = textOf(article("Moms").body(BODY).saved());
        assertThat(text.advisorText()).anyMatch(section -> section.text().contains("Kun os"));
        assertThat(text.publicText()).anyMatch(section -> section.text().contains("Hver måned"));
        assertThat(text.publicText().toString()).doesNotContain("Kun os");
    }

    @Test
    void advisorArticlesAndDraftsHaveNoPublicText() {
        var advisorOnly = textOf(article("Moms").advisorOnly().body(BODY).saved());
        assertThat(advisorOnly.publicText()).isEmpty();
        assertThat(advisorOnly.advisorText()).isNotEmpty();
        var draft = textOf(article("Moms").status(ArticleStatus.DRAFT).body(BODY).saved());
        assertThat(draft.publicText()).isEmpty();
        assertThat(draft.advisorText()).isEmpty();
    }

    @Test
    void advisorSectionsHandedOverAsPublicAreDropped() {
        var article = article("Moms").body(BODY).saved();
        var all = textOf(article).advisorText();
        assertThat(new ArticleText(article, all, List.of()).publicText().toString())
                .doesNotContain("Kun os");
    }

    private static ArticleText textOf(Article article) {
        return ArticleText.of(article, _ -> WikiLinks.none());
    }
}
