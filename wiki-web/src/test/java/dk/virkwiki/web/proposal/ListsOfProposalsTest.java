package dk.virkwiki.web.proposal;

import static dk.virkwiki.web.WorkFixtures.THEN;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.QueueCounts;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(QueueController.class)
class ListsOfProposalsTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean ReviewQueue queue;

    @BeforeEach
    void authority() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
    }

    @Test
    void queueIsForEditors() {
        given(queue.counts(any())).willThrow(new NotAllowed("kun-redaktoerer"));

        assertThat(mvc.get().uri("/gennemgang").with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void editorSeesWhatWaitsAndHowLong() {
        given(queue.counts(People.EDITOR)).willReturn(new QueueCounts(1, 7));
        given(queue.find(People.EDITOR, QueueFilter.WAITING, 0, 50))
                .willReturn(List.of(summary(ProposalState.SUBMITTED, "Fristen flytter")));

        assertThat(mvc.get().uri("/gennemgang").with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Fristen flytter", "Momsfrister", "Mette Holm", "Aalborg Bibliotekerne")
                .contains("for 2 dage siden", "Viser 1–1 af 1", "?vis=sendt-tilbage", ">7<")
                .doesNotContain("Dit eget");
    }

    @Test
    void editorSeesWhichProposalsAreTheirOwn() {
        var mette = new Actor("mette", "Mette Holm", People.EDITOR.role(), "SKTST", null);
        given(queue.counts(mette)).willReturn(new QueueCounts(1, 0));
        given(queue.find(mette, QueueFilter.WAITING, 0, 50))
                .willReturn(List.of(summary(ProposalState.SUBMITTED, "Min")));

        assertThat(mvc.get().uri("/gennemgang").with(People.by(mette)))
                .bodyText()
                .contains("Dit eget – en anden skal svare");
    }

    @Test
    void emptyQueueSaysSo() {
        given(queue.counts(any())).willReturn(new QueueCounts(0, 0));

        assertThat(mvc.get().uri("/gennemgang?side=-3").with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Her er ikke noget lige nu");
    }

    @Test
    void longQueueHasPages() {
        given(queue.counts(any())).willReturn(new QueueCounts(120, 0));
        given(queue.find(People.EDITOR, QueueFilter.WAITING, 50, 50))
                .willReturn(List.of(summary(ProposalState.SUBMITTED, "Fristen flytter")));

        assertThat(mvc.get().uri("/gennemgang?side=2").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("href=\"/gennemgang?side=3\"", "href=\"/gennemgang\"");
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
