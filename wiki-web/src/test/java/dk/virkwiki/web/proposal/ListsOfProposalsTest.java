package dk.virkwiki.web.proposal;

import static dk.virkwiki.web.WorkFixtures.THEN;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Author;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(WorkController.class)
class ListsOfProposalsTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Proposals proposals;

    @BeforeEach
    void authority() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
    }

    @Test
    void workIsGroupedByWhatItWaitsFor() {
        given(proposals.countMine(any())).willReturn(3L);
        given(proposals.mine(any(), anyInt(), anyInt()))
                .willReturn(
                        List.of(
                                summary(ProposalState.DRAFT, "Kladden"),
                                summary(ProposalState.DECLINED, "Den afviste"),
                                summary(ProposalState.CHANGES_REQUESTED, "")));

        assertThat(mvc.get().uri("/mit-arbejde").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Venter på dig", "Uden begrundelse", "Kladder", "Kladden", "Svar modtaget")
                .contains("/artikler/momsfrister/foreslaa", "/forslag/p1", "Tak, men nej")
                .doesNotContain("Trukket tilbage");
    }

    @Test
    void workOfSomebodyNewPointsToTheArticles() {
        given(proposals.countMine(any())).willReturn(0L);

        assertThat(mvc.get().uri("/mit-arbejde").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("ikke foreslået noget endnu", "href=\"/artikler\"");
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
