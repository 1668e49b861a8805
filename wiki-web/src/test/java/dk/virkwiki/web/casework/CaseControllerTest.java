package dk.virkwiki.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OpenedArticle;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.consultation.StopWatch;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice(CaseController.class)
@Import({Beginnings.class, CasePages.class, Cases.class})
class CaseControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Consultations consultations;
    @MockitoBean Registrations registrations;
    @MockitoBean Proposals proposals;
    @MockitoBean Articles articles;

    @BeforeEach
    void world() {
        given(proposals.mayPropose(PageSlice.People.ADVISOR)).willReturn(true);
        var article = Mockito.mock(Article.class, Mockito.RETURNS_DEEP_STUBS);
        given(article.id()).willReturn("frist");
        given(article.slug()).willReturn("momsfrister");
        given(article.title()).willReturn("Momsfrister");
        given(article.isReadableBy(PageSlice.People.ADVISOR)).willReturn(true);
        given(article.metadata().owner()).willReturn("SKTST");
        given(article.metadata().mainTopic()).willReturn("moms");
        given(articles.findAll(any())).willReturn(List.of(article));
        given(articles.find(any(), eq("momsfrister"))).willReturn(Optional.of(article));
        given(articles.isFree(anyString())).willReturn(true);
        given(codes.all(CodeList.AUTHORITIES))
                .willReturn(
                        List.of(
                                new Code(
                                        "SKTST",
                                        "Skattestyrelsen",
                                        java.util.Map.of(),
                                        java.util.Map.of())));
        given(codes.find(CodeList.CAUSES, "A1"))
                .willReturn(
                        Optional.of(
                                new Code(
                                        "A1",
                                        "Moms og frister",
                                        java.util.Map.of(),
                                        java.util.Map.of())));
        var draft = Mockito.mock(Proposal.class);
        given(draft.id()).willReturn("p1");
        given(draft.version()).willReturn(0L);
        given(proposals.saveNewDraft(any(), any(), any(), any())).willReturn(draft);
        given(proposals.submit(any(), any(), Mockito.anyLong())).willReturn(draft);
    }

    private MockMvcRequestBuilder post(String situation) {
        return mvc.post()
                .uri("/case/ny")
                .param("id", "abcdefghijkl")
                .param("titel", "Momsen kom for sent")
                .param("tekst.situation", situation)
                .param("tekst.loesning", "Indberet nu. Betal senere.")
                .param("om.ejer", "SKTST")
                .param("om.aarsager", "A1")
                .param("om.artikler", "momsfrister")
                .with(PageSlice.People.by(PageSlice.People.ADVISOR));
    }

    @Test
    void openConsultationFillsTheForm() {
        var watch = new StopWatch(Instant.parse("2026-11-23T10:48:00Z"), null, 0);
        var opened =
                new OpenedArticle(
                        "frist", "/artikler/momsfrister", "Momsfrister", List.of("A1"), true, null);
        var open = new OpenConsultation("mette", "k", watch, List.of(), List.of(opened), 0L);
        given(consultations.current(PageSlice.People.ADVISOR)).willReturn(Optional.of(open));

        assertThat(mvc.get().uri("/case/ny").with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Momsfrister", "value=\"A1\"", "Moms og frister", "value=\"12\"")
                .contains("value=\"SKTST\" selected", "kun for vejledere");
    }

    @Test
    void caseIsSentAsAnOrdinaryProposalForAdvisors() {
        assertThat(post("Virksomheden glemte fristen.")).hasRedirectedUrl("/forslag/p1?sendt");
        var text = ArgumentCaptor.forClass(ProposedText.class);
        verify(proposals).saveNewDraft(any(), eq("abcdefghijkl"), any(), text.capture());
        assertThat(text.getValue().source())
                .contains("type: case", "visibility: advisor", "owner: SKTST", "topics: [moms]")
                .contains("causes: [A1]", "- [[momsfrister]]", "slug: momsen-kom-for-sent");
        assertThat(text.getValue().need().causes()).containsExactly("A1");
        verify(proposals).submit(PageSlice.People.ADVISOR, "p1", 0L);
    }

    @Test
    void whatMayNameABusinessIsAskedAboutOnce() {
        assertThat(post("Ejeren af Jensens Tømrer ApS glemte fristen."))
                .hasStatusOk()
                .bodyText()
                .contains("Kan nogen kendes på teksten?", "Jensens Tømrer ApS", "name=\"set\"");
        verify(proposals, never()).saveNewDraft(any(), any(), any(), any());
        assertThat(post("Ejeren af Jensens Tømrer ApS glemte fristen.").param("set", "ja"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    /** Permission P37. */
    @Test
    void personalNumberStopsTheCaseAndWhatWasTypedStays() {
        assertThat(post("Ejeren er 010203-1234").param("set", "ja"))
                .hasStatusOk()
                .bodyText()
                .contains("ligner et CPR-nummer", "Momsen kom for sent");
        verify(proposals, never()).saveNewDraft(any(), any(), any(), any());
    }

    /** Permission P145. */
    @Test
    void anothersConsultationIsNotFound() {
        given(registrations.get(PageSlice.People.ADVISOR, "k9"))
                .willThrow(new NotFound("vejledning-findes-ikke"));
        assertThat(
                        mvc.get()
                                .uri("/case/ny?vejledning=k9")
                                .with(PageSlice.People.by(PageSlice.People.ADVISOR)))
                .hasStatus(404);
    }

    /** Permission P144. */
    @Test
    void whoMayNotProposeWritesNoCase() {
        assertThat(mvc.get().uri("/case/ny")).hasStatus(403);
        assertThat(mvc.post().uri("/case/ny").param("titel", "x")).hasStatus(403);
    }
}
