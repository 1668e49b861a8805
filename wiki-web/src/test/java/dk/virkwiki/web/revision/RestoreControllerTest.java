package dk.virkwiki.web.revision;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static dk.virkwiki.web.WorkFixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.review.ReviewRules;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(RestoreController.class)
@Import({Restores.class, TextParts.class})
class RestoreControllerTest {
    private static final String ADDRESS = "/artikler/momsfrister/versioner/1/gendan";
    private static final String OLD = source("Fristen er mandag.");
    private static final String NOW = source("Fristen er tirsdag.");

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean ReviewRules rules;
    @MockitoBean PublishChecks checks;

    @BeforeEach
    void history() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(articles.get(any(), anyString())).willReturn(article(2, NOW));
        given(articles.revision(any(), anyInt())).willReturn(revision(1, OLD, ""));
        given(rules.of("SKTST")).willReturn(AuthorityRules.standard("SKTST"));
        given(checks.of(anyString())).willReturn(new CheckReport(List.of(), List.of()));
    }

    private MockMvcTester.MockMvcRequestBuilder restore(String why, int seen) {
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.EDITOR))
                .param("hvorfor", why)
                .param("nu", String.valueOf(seen));
    }

    /** Permission P54. */
    @Test
    void editorOfTheOwnerRestoresAsANewVersion() {
        assertThat(mvc.get().uri(ADDRESS).with(People.by(People.EDITOR)))
                .bodyText()
                .contains("mandag", "tirsdag", "Gendan og udgiv");
        assertThat(restore("Fristen var rigtig før", 2))
                .hasRedirectedUrl("/artikler/momsfrister/versioner?gendannet=1");
        verify(articles)
                .apply(People.EDITOR, new Edit("momsfrister", 2, OLD, "Fristen var rigtig før"));
    }

    /** Permission P54: no way round two editors. */
    @Test
    void restoringIsAProposalWhereTwoMustApprove() {
        given(rules.of("SKTST")).willReturn(new AuthorityRules("SKTST", 2, 5, 90, List.of(), 1L));
        var draft = proposal(ProposalState.DRAFT, 2, OLD);
        given(proposals.findDraft(any(), anyString())).willReturn(Optional.empty());
        given(proposals.saveDraft(any(), any(), any(), any())).willReturn(draft);
        given(proposals.submit(any(), any(), anyLong())).willReturn(draft);

        assertThat(restore("Fristen var rigtig før", 2)).hasRedirectedUrl("/forslag/p1?sendt");
        var text = new ProposedText(2, OLD, "Fristen var rigtig før");
        verify(proposals).saveDraft(People.EDITOR, "momsfrister", null, text);
        verify(articles, never()).apply(any(), any());
    }

    /** Permission P55. */
    @Test
    void othersMayNotRestore() {
        assertThat(mvc.get().uri(ADDRESS).with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
        verify(articles, never()).apply(any(), any());
    }

    @Test
    void reasonIsAskedForAndANewerVersionIsToldAndNothingIsLost() {
        assertThat(restore(" ", 2)).bodyText().contains("hvorfor du gendanner");
        assertThat(restore("Min grund", 1))
                .bodyText()
                .contains("Din tekst er ikke gået tabt", "value=\"Min grund\"");
        verify(articles, never()).apply(any(), any());
    }

    /** Permission P258. */
    @Test
    void reasonWithAPersonalNumberIsRefused() {
        assertThat(restore("Jens, 010190-1234, ringede", 2))
                .bodyText()
                .contains("ligner et CPR-nummer");
        verify(articles, never()).apply(any(), any());
    }
}
