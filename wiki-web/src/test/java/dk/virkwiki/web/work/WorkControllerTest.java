package dk.virkwiki.web.work;

import static dk.virkwiki.web.WorkFixtures.THEN;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Author;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.course.Lesson;
import dk.virkwiki.course.Refresher;
import dk.virkwiki.course.Refreshers;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.Proposal.ProposedArticle;
import dk.virkwiki.proposal.ProposalKind;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice(WorkController.class)
@Import({WorkPages.class, WorkRows.class, CourseHints.class, AnswerTimes.class})
class WorkControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Proposals proposals;
    @MockitoBean Bundles bundles;
    @MockitoBean ReviewQueue queue;
    @MockitoBean dk.virkwiki.course.Courses courses;
    @MockitoBean Refreshers refreshers;

    @BeforeEach
    void authority() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(queue.answerTime("SKTST")).willReturn(new AnswerTime(null, 0, 5));
    }

    @Test
    void workIsGroupedByWhatItWaitsFor() {
        mine(
                summary(ProposalState.DRAFT, "Kladden"),
                summary(ProposalState.DECLINED, "Den afviste"),
                summary(ProposalState.CHANGES_REQUESTED, ""));

        assertThat(get())
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Venter på dig",
                        "Du har ikke skrevet en begrundelse",
                        "Kladder",
                        "Kladden",
                        "Svar modtaget")
                .contains("/forslag/p1/ret", "href=\"/forslag/p1\"", "Tak, men nej")
                .doesNotContain("Trukket tilbage", "Send de valgte samlet");
    }

    @Test
    void newArticleIsKnownByItsTitle() {
        var edit = summary(ProposalState.DRAFT, "Case fra en vejledning.");
        var article =
                new ProposedArticle(
                        "", "frist", "Fristen var rykket", "SKTST", ProposalKind.CREATE, List.of());
        mine(
                new ProposalSummary(
                        edit.id(),
                        article,
                        edit.text(),
                        edit.proposer(),
                        edit.progress(),
                        edit.history(),
                        edit.handling(),
                        edit.version()));

        assertThat(get())
                .bodyText()
                .containsSubsequence("Fristen var rykket · Ny artikel", "Case fra en vejledning.");
    }

    @Test
    void workOfSomebodyNewPointsToTheArticles() {
        mine();

        assertThat(get())
                .bodyText()
                .contains("ikke foreslået noget endnu", "href=\"/artikler\"")
                .doesNotContain("/foreslaa/ny");
    }

    @Test
    void whatWasSentSaysWhenAnAnswerCanBeExpectedOrThatItIsLate() {
        var sent = summary(ProposalState.SUBMITTED, "Fristen flytter");
        mine(sent);

        assertThat(get()).bodyText().contains("Skattestyrelsen vil svare inden 5 dage.");
        given(queue.isOverdue(sent)).willReturn(true);
        assertThat(get()).bodyText().contains("Over tid – sendt for 2 dage siden");
    }

    @Test
    void whoMayProposeCanBeginANewArticle() {
        mine();
        given(proposals.mayPropose(People.ADVISOR)).willReturn(true);

        assertThat(get()).bodyText().contains("/foreslaa/ny");
    }

    /** Permissions P210 and P211. */
    @Test
    void changedLessonOfACompletedCourseIsOneLineThatLeadsToItAndCanBeDeclined() {
        mine();
        var file = ArticleFile.read("---\ntitle: Moms\nslug: moms\ntype: course\n---\n");
        var lesson = new Lesson("frist", "", "Fristen <b>", 1, List.of());
        given(refreshers.waiting(People.ADVISOR))
                .willReturn(
                        List.of(
                                new Refresher(
                                        Objects.requireNonNull(file.metadata()), List.of(lesson))));

        assertThat(get())
                .bodyText()
                .contains("»Moms« er ændret, siden du tog kurset: 1 lektion.")
                .contains("href=\"/kurser/moms/frist\">Fristen &lt;b&gt;</a>")
                .contains("action=\"/mit-arbejde/kursus-aendret/moms\"", "Nej tak");
        given(refreshers.waiting(People.ADVISOR)).willReturn(List.of());
        assertThat(get()).bodyText().doesNotContain("kursus-aendret");
    }

    @Test
    void whoRegistersConsultationsIsLedToThem() {
        mine();

        assertThat(get())
                .bodyText()
                .contains("href=\"/mit-arbejde\" aria-current=\"page\">Forslag og kladder")
                .contains("href=\"/vejledninger\"", "href=\"/vejledninger/flere\"");
    }

    /** Permission P38. */
    @Test
    void draftsThatBelongTogetherAreSentTogether() {
        mine(summary(ProposalState.DRAFT, "Den ene"), summary(ProposalState.DRAFT, "Den anden"));
        var drafts = List.of(new Seen("p1", 4), new Seen("p-2", 7));
        given(bundles.submit(People.ADVISOR, drafts))
                .willReturn(List.of(proposal(ProposalState.SUBMITTED, 1, "")));

        assertThat(get())
                .bodyText()
                .contains("name=\"valgt\"", "value=\"p1:4\"", "Send de valgte samlet");
        assertThat(send("p1:4", "p-2:7")).hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void oneDraftAloneIsNotSentTogether() {
        mine();

        assertThat(send("p1:4")).bodyText().contains("Vælg mindst to kladder.");
        verify(bundles, never()).submit(any(), any());
    }

    @Test
    void whyNothingWasSentIsSaid() {
        mine();
        given(bundles.submit(any(), any())).willThrow(new Invalid("forslag-uden-aendring"));

        assertThat(send("p1:4", "noget:vroevl"))
                .hasStatusOk()
                .bodyText()
                .contains("Teksten er den samme");
    }

    private void mine(ProposalSummary... summaries) {
        given(proposals.countMine(any())).willReturn((long) summaries.length);
        given(proposals.mine(any(), anyInt(), anyInt())).willReturn(List.of(summaries));
    }

    private MockMvcRequestBuilder get() {
        return mvc.get().uri("/mit-arbejde").with(People.by(People.ADVISOR));
    }

    private MockMvcRequestBuilder send(String... chosen) {
        return mvc.post()
                .uri("/mit-arbejde/send")
                .with(People.by(People.ADVISOR))
                .param("valgt", chosen);
    }

    private static ProposalSummary summary(ProposalState state, String reason) {
        var proposal = proposal(state, 1, "");
        var sara = new Author("sara", "Sara Lund");
        var reviews =
                state == ProposalState.DECLINED
                        ? List.of(new Review(sara, state, "Tak, men nej", THEN, null))
                        : List.<Review>of();
        return new ProposalSummary(
                "p1",
                proposal.article(),
                new Brief(1, reason),
                proposal.proposer(),
                proposal.progress(),
                new Answers(reviews, null),
                proposal.handling(),
                proposal.version());
    }
}
