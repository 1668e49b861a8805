package dk.virkwiki.web.improve;

import static dk.virkwiki.web.WorkFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.ReviewRights;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(ImproveController.class)
class ImproveControllerTest {
    private static final String ADDRESS = "/forslag/p1/ret-selv";

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Proposals proposals;
    @MockitoBean Reviews reviews;

    @BeforeEach
    void submitted() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        var proposal = proposal(ProposalState.SUBMITTED, 1, "Fristen er tirsdag.\n");
        given(proposals.get(any(), anyString())).willReturn(proposal);
        given(reviews.claim(any(), anyString())).willReturn(proposal);
        given(reviews.rights(any(), any())).willReturn(may(true));
    }

    private static ReviewRights may(boolean improve) {
        return new ReviewRights(true, improve, true, false, false, false, false);
    }

    private MockMvcTester.MockMvcRequestBuilder improve(String text) {
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.EDITOR))
                .param("tekst", text)
                .param("hvorfor", "Kortere")
                .param("grundlag", "1")
                .param("version", "4");
    }

    /** Permission P48. */
    @Test
    void textIsImprovedWithTheVersionThatWasSeen() {
        assertThat(mvc.get().uri(ADDRESS + "?linje=3").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("Fristen er tirsdag.", "data-line=\"3\"", "Mette Holm er stadig første");
        assertThat(improve("Fristen er onsdag.\n")).hasRedirectedUrl("/forslag/p1");
        verify(reviews)
                .improve(
                        People.EDITOR,
                        "p1",
                        4,
                        new ProposedText(1, "Fristen er onsdag.\n", "Kortere"));
    }

    @Test
    void refusedTextIsKept() {
        given(reviews.improve(any(), any(), anyLong(), any()))
                .willThrow(new Invalid("personnummer", 1));

        assertThat(improve("Min nye tekst"))
                .hasStatusOk()
                .bodyText()
                .contains("CPR-nummer", "Min nye tekst", "value=\"Kortere\"");
    }

    @Test
    void personWhoMayNotIsLedBack() {
        given(reviews.rights(any(), any())).willReturn(may(false));

        assertThat(mvc.get().uri(ADDRESS).with(People.by(People.ADVISOR)))
                .hasRedirectedUrl("/forslag/p1");
    }
}
