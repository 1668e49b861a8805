package dk.virkwiki.web.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.search.answer.ArticleLists.Listed;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(MachineController.class)
class MachineControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean ArticleLists lists;

    @Test
    void listOfMapsCoversEveryArticle() {
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new Listed(2_001, List.of()));

        assertThat(mvc.get().uri("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .contains("<sitemap><loc>http://localhost/sitemap.xml?side=3</loc></sitemap>")
                .doesNotContain("side=4");
    }

    @Test
    void mapNamesPublicArticlesOnly() {
        var dates = new Hit.Dates(Instant.parse("2026-11-01T10:00:00Z"), null, null);
        var article =
                new Hit.Summary("a", "a", "A", "", ArticleType.GUIDE, null, dates, Audience.PUBLIC);
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new Listed(0, List.of()));
        given(lists.byTitle(any(), any(), eq(Audience.PUBLIC), eq(1_000), anyInt()))
                .willReturn(new Listed(1_001, List.of(article)));

        assertThat(
                        mvc.get()
                                .uri("/sitemap.xml?side=2")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<url><loc>http://localhost/artikler/a</loc>"
                                + "<lastmod>2026-11-01T10:00:00Z</lastmod></url>");
        verify(lists).byTitle(Filters.none(), null, Audience.PUBLIC, 1_000, 200);
    }

    @Test
    void hostOfTheRequestIsEscaped() {
        assertThat(mvc.get().uri("/opensearch.xml").header("Host", "a\"><x>"))
                .hasStatusOk()
                .bodyText()
                .contains("/soeg?q={searchTerms}", "/api/opensearch?q={searchTerms}")
                .doesNotContain("<x>");
    }

    @Test
    void robotsAreKeptFromSearchAndWork() {
        assertThat(mvc.get().uri("/robots.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Disallow: /soeg", "Sitemap: http://localhost/sitemap.xml");
    }
}
