package dk.virkwiki.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.HitExplanation;
import dk.virkwiki.search.HitExplanation.Finding;
import dk.virkwiki.search.HitExplanation.Place;
import dk.virkwiki.search.HitExplanation.Way;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(WhyController.class)
@Import(WhyPages.class)
class WhyControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean ArticleSearch search;

    /** Permission P24. */
    @Test
    void advisorReadsWhichWordsWereFoundWhereAndByWayOfWhat() {
        given(articles.get(PageSlice.People.ADVISOR, "moms"))
                .willReturn(article(ArticleType.GUIDE));
        given(links.of(any(), any())).willReturn(WikiLinks.none());
        given(search.explain(any(), any(), any(), eq(Audience.ADVISOR)))
                .willReturn(
                        new HitExplanation(
                                List.of(
                                        new Finding(
                                                "frist",
                                                "momsfrister",
                                                Way.COMPOUND,
                                                List.of(Place.TITLE, Place.SUMMARY, Place.TEXT)),
                                        new Finding(
                                                "vat", "moms", Way.SYNONYM, List.of(Place.TEXT))),
                                List.of("hvalros"),
                                false,
                                Set.of(Place.TEXT)));

        assertThat(
                        mvc.get()
                                .uri(
                                        "/soeg/hvorfor?q={words}&emne=moms&artikel=moms",
                                        "frist vat hvalros")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("»momsfrister« står i titlen, resuméet og teksten og indeholder »frist«.")
                .contains("»moms« står i teksten og er synonym for »vat«")
                .contains("Ordene står lige efter hinanden i teksten.")
                .contains("»hvalros« står ikke i artiklen.", "får lidt ekstra: højst 4 procent")
                .contains("href=\"/soeg?q=frist+vat+hvalros&amp;emne=moms\"");
    }

    @Test
    void wordExplainedSaysWhyItDoesNotStandAmongTheHelp() {
        given(articles.get(PageSlice.People.ADVISOR, "ord-moms"))
                .willReturn(article(ArticleType.TERM));
        given(links.of(any(), any())).willReturn(WikiLinks.none());
        given(search.explain(any(), any(), any(), eq(Audience.ADVISOR)))
                .willReturn(new HitExplanation(List.of(), List.of("moms"), false, Set.of()));

        assertThat(
                        mvc.get()
                                .uri("/soeg/hvorfor?q=moms&artikel=ord-moms")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .bodyText()
                .contains("Siden forklarer et ord.", "så de ikke skjuler hjælpen");
    }

    /** Permission P24. */
    @Test
    void forReadersThePageDoesNotExist() {
        assertThat(mvc.get().uri("/soeg/hvorfor?q=moms&artikel=moms")).hasStatus(404);
        verifyNoInteractions(search, articles);
    }

    private static Article article(ArticleType type) {
        var metadata =
                new ArticleMetadata(
                        "Momsfrister",
                        "moms",
                        "",
                        type,
                        "SKTST",
                        Audience.PUBLIC,
                        ArticleStatus.PUBLISHED,
                        Tags.none(),
                        Freshness.unknown());
        var at = Instant.parse("2026-10-12T10:00:00Z");
        return new Article("moms", 3, "---\ntitle: x\n---\n", metadata, "", at, at);
    }
}
