package dk.virkwiki.web.review;

import static dk.virkwiki.web.WorkFixtures.THEN;
import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.Claim;
import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.Demand;
import dk.virkwiki.proposal.Handling;
import dk.virkwiki.proposal.Outcome;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.proposal.ReviewRights;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.TextParts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice({QueueController.class, TogetherController.class, RulesController.class})
@Import({
    QueueFilters.class,
    QueueRows.class,
    DemandWords.class,
    TogetherPages.class,
    TextParts.class
})
class QueueControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean dk.virkwiki.proposal.ProposalDemand demand;
    @MockitoBean dk.virkwiki.consultation.Causes causes;
    @MockitoBean ReviewQueue queue;
    @MockitoBean Bundles bundles;
    @MockitoBean Reviews reviews;
    @MockitoBean Proposals proposals;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean ReviewRules rules;
    @MockitoBean Accounts accounts;

    @BeforeEach
    void authority() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(queue.answerTime(any())).willReturn(new AnswerTime(Duration.ofDays(3), 8, 5));
        given(demand.of(any())).willReturn(new Demand(null, 0, 14));
    }

    private MockMvcTester.MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(People.by(People.EDITOR));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(People.by(People.EDITOR));
    }

    private void waits(QueueFilter filter, ProposalSummary... found) {
        given(queue.count(any(), any())).willReturn(0L);
        given(queue.count(People.EDITOR, filter)).willReturn((long) found.length);
        given(queue.find(People.EDITOR, filter, 0, 50)).willReturn(List.of(found));
    }

    @Test
    void queueIsForEditors() {
        given(queue.count(any(), any())).willThrow(new NotAllowed("kun-redaktoerer"));

        assertThat(mvc.get().uri("/gennemgang").with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    /** Permission P142: an exact number would tell by subtraction what pages of figures hide. */
    @Test
    void consultationsAreToldInStepsWithTheirCause() {
        given(causes.name("MO-1")).willReturn("Moms og frister");
        waits(QueueFilter.DEMANDED, summary("Fristen flytter", Handling.fresh()));
        for (var told : List.of(14L, 19L)) {
            given(demand.of(any())).willReturn(new Demand("MO-1", told, 900));
            assertThat(get("/gennemgang?vis=brug-for"))
                    .bodyText()
                    .contains("Mindst 10 vejledninger om Moms og frister")
                    .doesNotContain("Læst");
        }
        given(demand.of(any())).willReturn(new Demand("MO-1", 4, 900));
        assertThat(get("/gennemgang?vis=brug-for"))
                .bodyText()
                .contains("Under 5 vejledninger om Moms og frister");
    }

    @Test
    void rowTellsWhatFromWhereHowLongAndWhoIsLooking() {
        var claim =
                new Claim(new Author("peter", "Peter Dam"), Instant.parse("2026-11-23T11:18:00Z"));
        var handling = new Handling(Handling.Size.LARGER, 14, null, claim, null, null, 0, 9);
        waits(QueueFilter.WAITING, summary("Fristen flytter", handling));

        assertThat(get("/gennemgang"))
                .hasStatusOk()
                .bodyText()
                .contains("I svarer typisk på 3 dage, målet er 5 dage")
                .contains("Fristen flytter", "Momsfrister", "Mette Holm", "Aalborg Bibliotekerne")
                .contains(
                        "Ny",
                        "for 2 dage siden",
                        "ændrer 9 ord",
                        "Læst 14 gange",
                        "Peter Dam læser til 12.18")
                .contains("Viser 1–1 af 1", "href=\"/gennemgang?vis=over-tid\"", "Planlagte")
                .doesNotContain("Dit eget", "type=\"checkbox\" name=\"valgt\"");
    }

    @Test
    void proposalThatCollidesWithItsArticleIsMarked() {
        var whole = proposal(ProposalState.SUBMITTED, 1, "Fristen er tirsdag.");
        var newer = article(2, source("Fristen er onsdag."));
        waits(QueueFilter.WAITING, summary("Fristen flytter", Handling.fresh()));
        given(proposals.get(People.EDITOR, "p1")).willReturn(whole);
        given(proposals.article(People.EDITOR, whole)).willReturn(Optional.of(newer));
        given(proposals.preview(People.EDITOR, whole))
                .willReturn(
                        ThreeWayMerge.merge(
                                "Fristen er mandag.", "Fristen er tirsdag.", "Fristen er onsdag."));

        assertThat(get("/gennemgang")).bodyText().contains("Konflikt med artiklen");

        given(proposals.preview(People.EDITOR, whole)).willReturn(MergeResult.clean("x"));
        assertThat(get("/gennemgang")).bodyText().doesNotContain("Konflikt med artiklen");
    }

    @Test
    void answerCanBeTakenBackFromTheQueue() {
        var answered = proposal(ProposalState.ACCEPTED, 1, "Fristen er tirsdag.");
        waits(QueueFilter.WAITING);
        given(proposals.get(People.EDITOR, "p1")).willReturn(answered);
        given(reviews.rights(People.EDITOR, answered)).willReturn(undo(true));

        assertThat(get("/gennemgang?netop=p1"))
                .bodyText()
                .contains("action=\"/forslag/p1/fortryd\"", "aria-keyshortcuts=\"U\"");

        given(reviews.rights(People.EDITOR, answered)).willReturn(undo(false));
        assertThat(get("/gennemgang?netop=p1")).bodyText().doesNotContain("/fortryd");
    }

    @Test
    void overdueAndDueTodayAreToldApart() {
        var late = summary("For sent", Handling.fresh());
        waits(QueueFilter.OVERDUE, late);
        given(queue.isOverdue(late)).willReturn(true);
        assertThat(get("/gennemgang?vis=over-tid")).bodyText().contains("state--stop", "Over tid");

        given(queue.isOverdue(late)).willReturn(false);
        given(queue.answerTime(any())).willReturn(new AnswerTime(null, 0, 3));
        assertThat(get("/gennemgang?vis=over-tid"))
                .bodyText()
                .contains("Svar i dag", "målet er svar inden 3 dage");
    }

    /** Permission P11: one's own waits for somebody else. */
    @Test
    void editorSeesWhichProposalsAreTheirOwn() {
        var mette = new Actor("mette", "Mette Holm", Role.EDITOR, "SKTST", null);
        given(queue.count(any(), any())).willReturn(1L);
        given(queue.find(mette, QueueFilter.WAITING, 0, 50))
                .willReturn(List.of(summary("Min", small())));

        assertThat(mvc.get().uri("/gennemgang").with(People.by(mette)))
                .bodyText()
                .contains("Dit eget – en anden skal svare")
                .doesNotContain("type=\"checkbox\" name=\"valgt\"");
    }

    @Test
    void emptyQueueSaysSo() {
        given(queue.count(any(), any())).willReturn(0L);

        assertThat(get("/gennemgang?side=-3&vis=vrøvl"))
                .hasStatusOk()
                .bodyText()
                .contains("Her er ikke noget lige nu");
    }

    @Test
    void longQueueHasPages() {
        given(queue.count(any(), any())).willReturn(120L);
        given(queue.find(People.EDITOR, QueueFilter.MINE, 50, 50))
                .willReturn(List.of(summary("Fristen flytter", Handling.fresh())));

        assertThat(get("/gennemgang?vis=mine&side=2"))
                .bodyText()
                .contains(
                        "href=\"/gennemgang?vis=mine&amp;side=3\"",
                        "href=\"/gennemgang?vis=mine\"");
    }

    /** Permission P52. */
    @Test
    void onlySmallFixesAreShownTogether() {
        waits(QueueFilter.WAITING, summary("Stavefejl", small()));
        assertThat(get("/gennemgang"))
                .bodyText()
                .contains("Lille rettelse", "name=\"valgt\" value=\"p1\"");

        given(queue.find(People.EDITOR, QueueFilter.SMALL, 0, Proposals.MAX_ROWS))
                .willReturn(List.of());
        assertThat(get("/gennemgang/smaa?valgt=p1"))
                .bodyText()
                .contains("ingen små rettelser")
                .doesNotContain("Godkend og udgiv");
    }

    /** Permission P52. */
    @Test
    void eachSmallFixTellsWhatCameOfIt() {
        var seen = List.of(new Seen("p1", 4), new Seen("p2", 7));
        given(bundles.acceptSmall(People.EDITOR, seen))
                .willReturn(
                        List.of(
                                new Outcome("p1", "Momsfrister", null),
                                new Outcome(
                                        "p2",
                                        "Lønsumsafgift",
                                        new Conflict("forslag-aendret", "Lønsumsafgift"))));

        assertThat(post("/gennemgang/smaa").param("valgt", "p1:4", "p2:7", "hulemaleri"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 forslag er godkendt",
                        "Momsfrister",
                        "Lønsumsafgift",
                        "er ændret, siden");
    }

    @Test
    void bundleIsAcceptedAsAWhole() {
        var seen = List.of(new Seen("p1", 4));
        given(bundles.accept(People.EDITOR, seen, new Decision.Accept("")))
                .willReturn(List.of(new Outcome("p1", "Momsfrister", null)));

        assertThat(post("/gennemgang/sammen").param("valgt", "p1:4"))
                .bodyText()
                .contains("1 forslag er godkendt");
    }

    /** Permission P56. */
    @Test
    void rulesAreSeenByEditorsAndChangedByThoseWhoPublish() {
        given(rules.of("SKTST")).willReturn(AuthorityRules.standard("SKTST"));
        assertThat(get("/gennemgang/regler"))
                .bodyText()
                .contains("Kun dem, der må udgive")
                .doesNotContain("Gem reglerne");

        given(rules.mayChange(People.EDITOR, "SKTST")).willReturn(true);
        given(accounts.find("peter"))
                .willReturn(
                        Optional.of(
                                new Account(
                                        "peter",
                                        "Peter Dam",
                                        "x",
                                        Role.EDITOR,
                                        "SKTST",
                                        null,
                                        false,
                                        1L)));
        assertThat(save("2", "peter")).hasRedirectedUrl("/gennemgang/regler?gemt&myndighed=SKTST");
        verify(rules)
                .save(People.EDITOR, new AuthorityRules("SKTST", 2, 3, 60, List.of("peter"), null));
        assertThat(mvc.get().uri("/gennemgang/regler").with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void rulesThatWouldLockEverybodyOutAreRefusedAndKept() {
        given(rules.mayChange(any(), any())).willReturn(true);

        assertThat(save("2", "ingen"))
                .bodyText()
                .contains("»ingen« er ikke redaktør hos jer", ">ingen</textarea>");
        assertThat(save("7", "")).bodyText().contains("role=\"alert\"", "value=\"7\"");
    }

    private MockMvcTester.MockMvcRequestBuilder save(String approvals, String publishers) {
        return post("/gennemgang/regler")
                .param("godkendelser", approvals)
                .param("svardage", "3")
                .param("lukkedage", "60")
                .param("udgivere", publishers);
    }

    private static ReviewRights undo(boolean may) {
        return new ReviewRights(false, false, false, false, may, false, false);
    }

    private static Handling small() {
        return new Handling(Handling.Size.SMALL, 0, null, null, null, null, 0, null);
    }

    private static ProposalSummary summary(String reason, Handling handling) {
        var proposal = proposal(ProposalState.SUBMITTED, 1, "");
        assertThat(proposal.progress().submitted()).isEqualTo(THEN);
        return new ProposalSummary(
                "p1",
                proposal.article(),
                new Brief(1, reason),
                proposal.proposer(),
                proposal.progress(),
                new Answers(List.of(), null),
                handling,
                4L);
    }
}
