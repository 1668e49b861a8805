package dk.virkwiki.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.search.answer.ArticleLists.Listed;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice({ListController.class, TopicController.class})
@Import(Rows.class)
class ListControllerTest {
    private static final Code MOMS = code("moms", "Moms og afgifter");
    private static final Code FOR_ADVISORS = code("vejleder", "For vejledere");

    @Autowired MockMvcTester mvc;
    @MockitoBean ArticleLists lists;
    @Autowired CodeLists codes;

    @BeforeEach
    void fill() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(codes.all(CodeList.TOPICS)).willReturn(List.of(MOMS, FOR_ADVISORS));
        given(codes.find(CodeList.TOPICS, "moms")).willReturn(Optional.of(MOMS));
        given(codes.find(CodeList.TOPICS, "vejleder")).willReturn(Optional.of(FOR_ADVISORS));
        given(lists.letters(any(), any())).willReturn(List.of("M", "Å"));
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new Listed(250, List.of(moms())));
    }

    @Test
    void letterInTheAddressNarrowsTheListAndIsMarked() {
        assertThat(mvc.get().uri("/artikler").param("bogstav", "Å").param("side", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Artikler, der begynder med Å", "250 artikler", "Side 2 af 3")
                .contains("href=\"/artikler?bogstav=%C3%85\" aria-current=\"page\"")
                .contains("href=\"/artikler?bogstav=%C3%85&amp;side=3\"");
        verify(lists).byTitle(Filters.none(), "Å", Audience.PUBLIC, 100, 100);
    }

    @Test
    void topicGroupsItsArticlesByKind() {
        assertThat(mvc.get().uri("/emner/moms"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<h1 class=\"wiki-h1\">Moms og afgifter</h1>", "Ordforklaringer", "Intro.");
    }

    @Test
    void topicForAdvisorsIsNotShownToBusinesses() {
        assertThat(mvc.get().uri("/emner")).bodyText().doesNotContain("For vejledere");
        assertThat(mvc.get().uri("/emner/vejleder")).hasStatus(404);
        assertThat(
                        mvc.get()
                                .uri("/emner/vejleder")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk();
    }

    @Test
    void unknownTopicIsNotFound() {
        assertThat(mvc.get().uri("/emner/findes-ikke"))
                .hasStatus(404)
                .bodyText()
                .contains("Emnet findes ikke.");
    }

    private static Code code(String code, String name) {
        return new Code(code, name, Map.of("summary", "Frister", "intro", "Intro."), Map.of());
    }

    private static Hit.Summary moms() {
        var dates = new Hit.Dates(Instant.parse("2026-11-01T10:00:00Z"), null, null);
        return new Hit.Summary(
                "moms",
                "ord-moms",
                "Moms",
                "En afgift.",
                ArticleType.TERM,
                "SKTST",
                dates,
                Audience.PUBLIC);
    }
}
