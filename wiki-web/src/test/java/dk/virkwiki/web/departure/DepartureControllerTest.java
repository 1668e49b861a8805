package dk.virkwiki.web.departure;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice(DepartureController.class)
@Import(AnswerTimes.class)
class DepartureControllerTest {
    private static final String MOVE = "/artikler/momsfrister/flyt";
    private static final String WITHDRAW = "/artikler/momsfrister/traek-tilbage";
    private static final String SOURCE = source("Fristen er mandag.");

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;
    @MockitoBean Proposals proposals;
    @MockitoBean ReviewQueue queue;

    @BeforeEach
    void advisorMayPropose() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(queue.answerTime(anyString())).willReturn(new AnswerTime(null, 0, 5));
        given(articles.get(any(), eq("momsfrister"))).willReturn(article(2, SOURCE));
        given(proposals.mayPropose(any(), any())).willReturn(true);
    }

    /** Permissions P35, P36. */
    @ParameterizedTest
    @ValueSource(strings = {MOVE, WITHDRAW})
    void formIsForThoseWhoMayPropose(String address) {
        assertThat(mvc.get().uri(address).with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Momsfrister", "inden 5 dage");
        given(proposals.mayPropose(any(), any())).willReturn(false);
        assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void moveIsAProposalWithAnotherAddress() {
        sends(SOURCE.replace("slug: momsfrister", "slug: frister-for-moms"));

        assertThat(post(MOVE).param("adresse", "https://virkwiki.dk/artikler/frister-for-moms/"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void mergedArticleNamesTheOther() {
        sends(
                SOURCE.replace("status: published", "status: withdrawn")
                        .replace(
                                "withdrawn\n",
                                "withdrawn\nwithdrawal: merged\nreplacedBy: ord-moms\n"));

        assertThat(post(WITHDRAW).param("grund", "merged").param("afloeser", "/artikler/ord-moms"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void withdrawalWithoutAReasonOrAddressIsRefusedAndKept() {
        assertThat(post(WITHDRAW)).bodyText().contains("role=\"alert\"", "Fordi den er gammel");
        assertThat(post(MOVE)).bodyText().contains("Skriv en ny adresse.");
        assertThat(
                        mvc.post()
                                .uri(MOVE)
                                .with(People.by(People.ADVISOR))
                                .param("adresse", "ny-adresse"))
                .bodyText()
                .contains("Skriv, hvorfor", "value=\"ny-adresse\"", "href=\"#hvorfor\"");
        verify(proposals, never()).sendAtOnce(any(), any(), any());
    }

    /** P254 */
    @Test
    void addressWithOtherSignsIsSaidWithOneThatCanBeUsed() {
        assertThat(post(MOVE).param("adresse", "Betal Æ!"))
                .bodyText()
                .contains("a-z, tal og bindestreger, fx »betal-ae«", "href=\"#adresse\"")
                .doesNotContain("øverst i teksten");
        assertThat(post(MOVE).param("adresse", "!!")).bodyText().contains("fx »frister-for-moms«");
        verify(proposals, never()).sendAtOnce(any(), any(), any());
    }

    @Test
    void takenAddressIsSaid() {
        given(proposals.sendAtOnce(any(), any(), any()))
                .willThrow(new Invalid("adresse-optaget", "nemkonto"));

        assertThat(post(MOVE).param("adresse", "nemkonto"))
                .bodyText()
                .contains("nemkonto", "href=\"#adresse\"");
    }

    private void sends(String source) {
        given(
                        proposals.sendAtOnce(
                                People.ADVISOR,
                                "momsfrister",
                                new ProposedText(2, source, "Fordi den er gammel")))
                .willReturn(proposal(ProposalState.SUBMITTED, 2, source));
    }

    private MockMvcRequestBuilder post(String address) {
        return mvc.post()
                .uri(address)
                .with(People.by(People.ADVISOR))
                .param("hvorfor", "Fordi den er gammel")
                .param("grundlag", "2");
    }
}
