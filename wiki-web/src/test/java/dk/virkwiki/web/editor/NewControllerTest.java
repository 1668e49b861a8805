package dk.virkwiki.web.editor;

import static dk.virkwiki.web.WorkFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.template.ArticleTemplates;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.text.Flaws;
import dk.virkwiki.web.text.HintParts;
import dk.virkwiki.web.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

@PageSlice({EditorController.class, NewController.class, AgainController.class, DraftApi.class})
@Import({
    EditorPages.class,
    EditorParts.class,
    EditorPreviews.class,
    EditorWords.class,
    EditorOthers.class,
    Matters.class,
    NewPages.class,
    ArticleTemplates.class,
    AnswerTimes.class,
    TextParts.class,
    Flaws.class,
    HintParts.class
})
class NewControllerTest extends EditorSlice {
    /** Permission P34. */
    @Test
    void newArticleBeginsWithATemplateOfItsType() {
        assertThat(get("/foreslaa/ny"))
                .bodyText()
                .contains("Foreslå en ny artikel", "value=\"guide\"", "value=\"wizard\"");
        assertThat(get("/foreslaa/ny?type=guide&titel=Ny frist"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .matches("/foreslaa/[A-Za-z0-9_-]{12}\\?type=guide&titel=Ny(%20|\\+)frist");
        assertThat(get("/foreslaa/abcdefghijkl?type=guide&titel=Ny frist"))
                .bodyText()
                .contains("Ny artikel: Ny frist", "Skriv svaret her i en til tre sætninger.")
                .contains("action=\"/foreslaa/abcdefghijkl\"", "name=\"felter.sted.ejer\"");
        given(proposals.mayPropose(any())).willReturn(false);
        assertThat(get("/foreslaa/ny")).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** Before anything is saved, the type, the title and what was typed are all in the form. */
    @Test
    void newArticleKeepsItsTypeAndTextWhenItsFileIsShown() {
        assertThat(get("/foreslaa/abcdefghijkl?type=term&titel=Moms"))
                .bodyText()
                .contains("name=\"handling\" value=\"skift\"")
                .doesNotContain("visning=kilde");
        var file = new ArticleTemplates().of(ArticleType.TERM, "Moms", "SKTST");
        var body = ArticleFile.bodyOf(file);

        var turned =
                form("/foreslaa/abcdefghijkl", body + "Tilføjet.")
                        .param("handling", "skift")
                        .param("del.afsnit", "_felter")
                        .param("del.foer", file.substring(0, file.length() - body.length()))
                        .param("felter.titel", "Moms, en skat");
        assertThat(turned)
                .hasStatusOk()
                .bodyText()
                .contains("Ny artikel: Moms, en skat", "type: term", "Tilføjet.")
                .contains("term: official", "Adressen kan udelades", "som felter")
                .doesNotContain("kan ikke ændres her", "del.afsnit");
        assertThat(form("/foreslaa/abcdefghijkl", file).param("handling", "skift"))
                .bodyText()
                .contains("name=\"felter.titel\"", "value=\"term.official\"", "»Skriv, hvordan");
        assertThat(get("/foreslaa/abcdefghijkl?type=term&titel=Moms&visning=kilde"))
                .bodyText()
                .contains(">---", "type: term");
        verify(proposals, never()).saveNewDraft(any(), any(), any(), any());
    }

    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void everyTypeHasATemplateThatCanBeReadAndSent(ArticleType type) {
        var file = new ArticleTemplates().of(type, "Ny", "SKTST");
        var read = ArticleFile.read(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.metadata().type()).isEqualTo(type);
        assertThat(read.metadata().owner()).isEqualTo("SKTST");
        assertThat(Markdown.problems(read.body())).isEmpty();
    }

    @Test
    void newArticleIsSavedAndSentUnderItsOwnId() {
        var draft = proposal(ProposalState.DRAFT, 0, TYPED);
        given(proposals.saveNewDraft(People.ADVISOR, "abcdefghijkl", null, text(0)))
                .willReturn(draft);
        given(proposals.submit(People.ADVISOR, "p1", 4)).willReturn(draft);

        assertThat(form("/foreslaa/abcdefghijkl", TYPED).param("handling", "send"))
                .hasRedirectedUrl("/forslag/p1?sendt");
        assertThat(form("/foreslaa/abcdefghijkl/kladde", TYPED))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":4");
    }

    @Test
    void takenAddressIsSaidAndNothingIsLost() {
        given(proposals.saveNewDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("adresse-optaget", "momsfrister"));

        assertThat(form("/foreslaa/abcdefghijkl", TYPED).param("handling", "send"))
                .hasStatusOk()
                .bodyText()
                .contains("Fristen er tirsdag.", "momsfrister");
    }

    @Test
    void editorThatGoesOnWithAProposalIsFound() {
        var draft = proposal(ProposalState.DRAFT, 1, TYPED);
        given(proposals.get(People.ADVISOR, "p1")).willReturn(draft);
        given(proposals.rights(People.ADVISOR, draft)).willReturn(EDITS);

        assertThat(get("/forslag/p1/ret")).hasRedirectedUrl(ADDRESS);
    }
}
