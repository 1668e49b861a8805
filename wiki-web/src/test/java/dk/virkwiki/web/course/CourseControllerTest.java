package dk.virkwiki.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.course.Completion;
import dk.virkwiki.course.Course;
import dk.virkwiki.course.CourseEdition;
import dk.virkwiki.course.Courses;
import dk.virkwiki.course.Progress;
import dk.virkwiki.course.Refreshers;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.text.PartOfJourney;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(CourseController.class)
@Import({CoursePages.class, CourseOnwards.class, LessonPages.class})
class CourseControllerTest {
    private static final String SOURCE =
            """
            ---
            title: Kursus i moms
            slug: moms
            summary: Lær om moms.
            type: course
            owner: SKTST
            topics: [moms, start]
            status: published
            ---
            Kurset er kort.

            ## Hvad er moms? {#en}

            Læs om moms.

            :::quiz
            Hvem betaler moms?

            - [ ] Ingen
            - [x] Kunden

            Kanariefugl, fordi prisen er med moms.
            :::

            :::quiz
            Hvad skal man gemme?

            - [x] Bilag
            - [ ] Alt
            - [x] Fakturaer

            Kanariefugl om bilag.
            :::

            ## Læs mere {#to}

            Det var det.

            [[indberet-moms]]
            """;

    @Autowired MockMvcTester mvc;
    @MockitoBean dk.virkwiki.web.text.AidLinks aids;
    @MockitoBean Courses courses;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLists lists;
    @MockitoBean Refreshers refreshers;
    @MockitoBean PartsOfJourneys journeys;
    private CourseEdition edition;

    @BeforeEach
    void oneCourse() {
        var file = ArticleFile.read(SOURCE);
        var course = Course.read(file.body(), dk.virkwiki.shared.Audience.PUBLIC, WikiLinks.none());
        edition = new CourseEdition("a1", 3, Objects.requireNonNull(file.metadata()), course);
        given(courses.find(any(), eq("moms"))).willReturn(Optional.of(edition));
        given(courses.progress(any(), any())).willReturn(Progress.NONE);
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new ArticleLists.Listed(0, List.of()));
    }

    private void listed(ArticleType type, String topic, String... slugs) {
        var articles = Arrays.stream(slugs).map(slug -> summary(type, slug)).toList();
        var filters = new Filters(type.code(), topic, null, null);
        given(lists.byTitle(eq(filters), any(), eq(Audience.PUBLIC), anyInt(), anyInt()))
                .willReturn(new ArticleLists.Listed(slugs.length, articles));
    }

    private static Hit.Summary summary(ArticleType type, String slug) {
        var dates = new Hit.Dates(Instant.EPOCH, null, null);
        return new Hit.Summary(slug, slug, "Om " + slug, "", type, null, dates, Audience.PUBLIC);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void startTellsWhatAndHowLong() {
        assertThat(text(get("/kurser/moms")))
                .contains("Kurset er kort", "2 lektioner, 2 spørgsmål, cirka 10 minutter")
                .contains("Begynd kurset", "href=\"/kurser/moms/en\"");
    }

    /** Permission P166. */
    @Test
    void lessonTellsNoAnswerBeforeItIsGiven() {
        assertThat(text(get("/kurser/moms/en")))
                .contains("Hvem betaler moms?", "Kunden", "type=\"checkbox\"", "type=\"radio\"")
                .doesNotContain("Kanariefugl", "checked", "Næste lektion", "Rigtigt");
    }

    @Test
    void whoForgetsAQuestionIsToldWhichAndGetsNoExplanationOfIt() {
        assertThat(text(get("/kurser/moms/en?svar=1&q1=2")))
                .contains("Du mangler at svare", "href=\"#q2-1\"", "Vælg et svar.")
                .contains("Kanariefugl, fordi")
                .doesNotContain("Kanariefugl om bilag", "Næste lektion");
    }

    @Test
    void wrongAnswerIsExplainedAndCanBeTriedAgain() {
        assertThat(text(get("/kurser/moms/en?svar=1&q1=1&q2=1&q2=3")))
                .contains("Ikke helt endnu", "1 af 2 svar er rigtige", "Prøv igen")
                .contains("<a href=\"#q1-dom\">Læs forklaringen: Hvem betaler moms?</a>")
                .doesNotContain("#q2-dom\">Læs")
                .contains("Kanariefugl, fordi")
                .doesNotContain("Næste lektion");
    }

    /** Permission P168. */
    @Test
    void addressCarriesWhatSomebodyWithoutALoginHasTaken() {
        var right = text(get("/kurser/moms/en?svar=1&q1=2&q2=1&q2=3"));
        assertThat(right)
                .contains("Lektionen er taget", "href=\"/kurser/moms/to?taget=en\"")
                .doesNotContain("Prøv igen");
        assertThat(get("/kurser/moms/to?svar=1&taget=en"))
                .hasRedirectedUrl("/kurser/moms/faerdig?taget=en.to");
        assertThat(text(get("/kurser/moms/faerdig?taget=en.to"))).contains("Du er færdig");
        assertThat(text(get("/kurser/moms/faerdig?taget=en")))
                .contains("Du mangler nogle lektioner", "Læs mere");
        verify(courses, never()).answer(any(), any(), any(), any());
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        var text = text(get("/kurser/moms/en?svar=1&q1=x&q1=999999&q0=1&taget=%22%3E.en..%0A"));
        assertThat(text).contains("Du mangler at svare").doesNotContain("\"&gt;", "999999");
        assertThat(get("/kurser/moms/findes-ikke")).hasStatus(404);
    }

    @Test
    void whatIsNoCourseIsAskedOfTheArticle() {
        given(courses.find(any(), eq("andet"))).willReturn(Optional.empty());
        assertThat(get("/kurser/andet")).hasRedirectedUrl("/artikler/andet");
    }

    /** Permission P167. */
    @Test
    void advisorsAnswersArePostedAndKept() {
        var posted =
                mvc.post()
                        .uri("/kurser/moms/en")
                        .with(People.by(People.ADVISOR))
                        .with(csrf())
                        .param("q1", "2")
                        .param("q2", "1", "3")
                        .exchange();
        assertThat(posted).hasRedirectedUrl("/kurser/moms/en?svar=1&q1=2&q2=1&q2=3");
        verify(courses)
                .answer(any(), eq(edition), eq("en"), eq(Map.of(1, Set.of(2), 2, Set.of(1, 3))));
    }

    @Test
    void changedLessonIsNewSinceLastTime() {
        given(courses.progress(any(), any()))
                .willReturn(new Progress(Set.of("en", "to"), Set.of("en"), Instant.EPOCH));
        var start = text(mvc.get().uri("/kurser/moms").with(People.by(People.ADVISOR)).exchange());
        assertThat(start).contains("Nyt siden sidst", "Se, hvad der er nyt");
        var lesson =
                text(mvc.get().uri("/kurser/moms/en").with(People.by(People.ADVISOR)).exchange());
        assertThat(lesson).contains("Spørgsmålene er ændret").doesNotContain("Kanariefugl");
    }

    /** Permission P169. */
    @Test
    void coordinatorSeesNamesByLibraryAndOthersAreRefused() {
        given(courses.completions(any(), any()))
                .willReturn(List.of(new Completion("Aalborg", "Mette <b>", Instant.EPOCH)));
        var list =
                text(
                        mvc.get()
                                .uri("/kurser/moms/gennemfoert")
                                .with(People.by(People.ADVISOR))
                                .exchange());
        assertThat(list).contains("Aalborg", "Mette &lt;b&gt;", "1. januar 1970");
        given(courses.completions(any(), any())).willThrow(new NotAllowed("kun-koordinator"));
        assertThat(
                        mvc.get()
                                .uri("/kurser/moms/gennemfoert")
                                .with(People.by(People.ADVISOR))
                                .exchange())
                .hasStatus(403);
        assertThat(get("/kurser/moms/gennemfoert")).hasStatus(403);
    }

    /** Permission P211. */
    @Test
    void whoDeclinesWhatIsNewIsBackAtTheirWork() {
        var posted =
                mvc.post()
                        .uri("/mit-arbejde/kursus-aendret/moms")
                        .with(People.by(People.ADVISOR))
                        .with(csrf())
                        .exchange();
        assertThat(posted).hasRedirectedUrl("/mit-arbejde");
        verify(refreshers).decline(People.ADVISOR, "moms");
    }

    /** Permission P240. */
    @Test
    void endLeadsToExercisesAndCoursesAboutTheSameAndCanBeTakenAlong() {
        listed(ArticleType.PRACTICE, "moms", "anden", "frister", "laes", "nul", "svar");
        listed(ArticleType.PRACTICE, "start", "frister", "laes", "nul", "svar", "tredje");
        listed(ArticleType.COURSE, "moms", "moms", "mere-moms");
        var metadata = ArticleFile.read("---\ntitle: Indberet moms\n---\n").metadata();
        given(articles.findSummaries(any(Actor.class), eq(List.of("indberet-moms"))))
                .willReturn(List.of(new ArticleSummary("a2", Objects.requireNonNull(metadata))));
        assertThat(text(get("/kurser/moms/faerdig?taget=en.to")))
                .contains(
                        "Det kan du gøre nu",
                        "/oevelser/frister",
                        "/oevelser/laes",
                        "/oevelser/nul")
                .contains("/kurser/mere-moms", "Kurset i korte træk")
                .contains("Hvad er moms?", "href=\"/artikler/indberet-moms\"")
                .contains("/materialer/moms/a4.pdf", "data-print", "data-address=\"/kurser/moms\"")
                .doesNotContain("/oevelser/svar", "/oevelser/anden", "tredje", "Om moms<");
        assertThat(text(get("/kurser/moms/faerdig?taget=en")))
                .contains("Du mangler nogle lektioner")
                .doesNotContain("Det kan du gøre nu", "Kurset i korte træk");
    }

    @Test
    void journeySomebodyComesFromIsToldOfAtTheStartAndAtTheEnd() {
        var part =
                new PartOfJourney(
                        "Del af brugerrejsen",
                        new Step("/brugerrejser/rejsen#to", "Rejsen"),
                        "Fase 2 af 3",
                        null,
                        null);
        given(journeys.of(any(), eq("moms"), eq("rejsen"), eq(false))).willReturn(List.of(part));
        assertThat(text(get("/kurser/moms?rejse=rejsen")))
                .contains("Del af brugerrejsen", "href=\"/brugerrejser/rejsen#to\"")
                .contains("href=\"/kurser/moms/en?rejse=rejsen\"");
        assertThat(text(get("/kurser/moms/en?rejse=rejsen")))
                .contains("<input type=\"hidden\" name=\"rejse\" value=\"rejsen\">")
                .doesNotContain("Del af brugerrejsen");
        assertThat(get("/kurser/moms/to?svar=1&taget=en&rejse=rejsen"))
                .hasRedirectedUrl("/kurser/moms/faerdig?rejse=rejsen&taget=en.to");
        assertThat(text(get("/kurser/moms/faerdig?taget=en.to&rejse=rejsen")))
                .contains("Del af brugerrejsen");
        assertThat(text(get("/kurser/moms?rejse=%22%3E%3Cb"))).doesNotContain("rejse=", "\"><b");
    }
}
