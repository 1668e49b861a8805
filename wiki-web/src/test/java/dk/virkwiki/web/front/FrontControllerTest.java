package dk.virkwiki.web.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(FrontController.class)
@Import(FrontLinks.class)
class FrontControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;
    @MockitoBean ReadingCounts readings;
    @MockitoBean ArticleLists lists;

    @BeforeEach
    void lists() {
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new ArticleLists.Listed(0, List.of()));
    }

    @Test
    void wizardsAndJourneysThatAreUsedMostStandBesideTheTopics() {
        given(readings.mostRead(anyInt())).willReturn(List.of("a", "b", "c", "hemmelig"));
        given(articles.findAll(any()))
                .willReturn(
                        List.of(
                                article("c", ArticleType.WIZARD, Audience.PUBLIC),
                                article("b", ArticleType.WIZARD, Audience.PUBLIC),
                                article("hemmelig", ArticleType.WIZARD, Audience.ADVISOR),
                                article("a", ArticleType.JOURNEY, Audience.PUBLIC)));

        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Svar på nogle spørgsmål",
                        "/svarguider/b",
                        "/svarguider/c",
                        "Følg en rejse",
                        "/brugerrejser/a")
                .doesNotContain("Titel hemmelig");
    }

    @Test
    void mostReadComeInTheirOrderWithoutWhatTheReaderMayNotSee() {
        given(readings.mostRead(anyInt())).willReturn(List.of("b", "hemmelig", "a"));
        given(articles.findAll(any()))
                .willReturn(
                        List.of(
                                article("a", Audience.PUBLIC),
                                article("hemmelig", Audience.ADVISOR),
                                article("b", Audience.PUBLIC)));

        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Mest læst lige nu", "Titel b", "Titel a")
                .doesNotContain("Titel hemmelig");
    }

    @Test
    void emptyWikiHasAFrontPage() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Hvad har du brug for hjælp til?")
                .doesNotContain("Mest læst lige nu", "Nyt og ændret");
    }

    private static Article article(String id, Audience visibility) {
        return article(id, ArticleType.GUIDE, visibility);
    }

    private static Article article(String id, ArticleType type, Audience visibility) {
        var metadata =
                new ArticleMetadata(
                        "Titel " + id,
                        id,
                        "",
                        type,
                        null,
                        visibility,
                        ArticleStatus.PUBLISHED,
                        Tags.none(),
                        Freshness.unknown());
        return new Article(id, 1, "", metadata, "", Instant.EPOCH, Instant.EPOCH);
    }
}
