package dk.virkwiki.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
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
import dk.virkwiki.web.PageSlice.People;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(CourseListController.class)
@Import({CourseListPages.class, CoursesElsewhere.class})
class CourseListControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean ArticleLists lists;

    @BeforeEach
    void courses() {
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new Listed(0, List.of()));
        list(new Filters("course", null, null), 3);
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
    }

    private void list(Filters filters, int total) {
        var course =
                new Hit.Summary(
                        "a1",
                        "moms",
                        "Kursus i moms",
                        "Om moms.",
                        ArticleType.COURSE,
                        "SKTST",
                        new Hit.Dates(Instant.EPOCH, null, null),
                        Audience.PUBLIC);
        given(lists.byTitle(eq(filters), any(), any(), anyInt(), anyInt()))
                .willReturn(new Listed(total, List.of(course)));
    }

    private void elsewhere(Map<String, String> fields) {
        given(codes.all(CodeList.EXTERNAL_COURSES))
                .willReturn(List.of(new Code("x", "Et sted", fields, Map.of())));
    }

    private String text(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void fewCoursesAreListedWithNothingToNarrowThemBy() {
        assertThat(text("/kurser"))
                .contains("href=\"/kurser/moms\"", "Om moms.")
                .doesNotContain("name=\"emne\"", "Kurser andre steder");
    }

    @Test
    void moreThanAHandfulCanBeNarrowedByTopicsAndReadersThatHaveAny() {
        list(new Filters("course", null, null), 7);
        list(new Filters("course", "moms", null), 2);
        given(codes.all(CodeList.TOPICS))
                .willReturn(
                        List.of(
                                new Code("moms", "Moms", Map.of(), Map.of()),
                                new Code("loen", "Løn", Map.of(), Map.of())));
        assertThat(text("/kurser"))
                .contains("<option value=\"moms\">Moms</option>")
                .doesNotContain("Løn");
        assertThat(text("/kurser?emne=moms"))
                .contains("<option value=\"moms\" selected=\"selected\">Moms</option>");
        assertThat(text("/kurser?emne=loen")).contains("Ingen kurser passer", "Vis kurser");
    }

    @Test
    void courseElsewhereTellsWhoOffersItAndWhereItLies() {
        elsewhere(
                Map.of(
                        "url", "https://ekurser.nu/",
                        "offeredBy", "Biblioteker",
                        "topic", "vejleder",
                        "language", "da",
                        "checked", "2026-11-23"));
        assertThat(text("/kurser"))
                .contains("Kurser andre steder", "rel=\"external noopener\"")
                .contains("(hos ekurser.nu)", "Udbydes af Biblioteker", "dansk")
                .contains("23. november 2026");
        assertThat(text("/kurser?emne=moms")).doesNotContain("Kurser andre steder");
    }

    @Test
    void addressThatIsNoPageElsewhereIsLeftOut() {
        for (var url : List.of("javascript:alert(1)", "https:// x", "", "//ekurser.nu", "data:x")) {
            elsewhere(Map.of("url", url));
            assertThat(text("/kurser")).doesNotContain("Et sted");
        }
    }

    /** Permission P169: the list of names is found from the list of courses. */
    @Test
    void whoLooksAfterLibrariesIsLedToThoseWhoHaveCompletedACourse()
            throws java.io.UnsupportedEncodingException {
        var way = "href=\"/kurser/moms/gennemfoert\"";
        assertThat(text("/kurser")).doesNotContain(way);
        var advisor = mvc.get().uri("/kurser").with(People.by(People.ADVISOR)).exchange();
        assertThat(advisor.getResponse().getContentAsString()).doesNotContain(way);
        var ida = new Actor("ida", "Ida", Role.COORDINATOR, null, null);
        var coordinator = mvc.get().uri("/kurser").with(People.by(ida)).exchange();
        assertThat(coordinator.getResponse().getContentAsString()).contains(way);
    }

    /** Permissions P215 and P216. */
    @Test
    void advisorsAreLedToTheGapBoardAndToTheirOwnCompetencesAndReadersAreNot()
            throws java.io.UnsupportedEncodingException {
        assertThat(text("/kurser")).doesNotContain("/huller/ny", "/kurser/kompetencer");
        var shown = mvc.get().uri("/kurser").with(People.by(People.ADVISOR)).exchange();
        assertThat(shown.getResponse().getContentAsString())
                .contains("/huller/ny?ord=kursus", "href=\"/kurser/kompetencer\"");
    }
}
