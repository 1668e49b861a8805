package dk.virkwiki.web.editor;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.Subject;
import dk.virkwiki.proposal.Need;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.template.ArticleTemplates;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.text.Flaws;
import dk.virkwiki.web.text.HintParts;
import dk.virkwiki.web.text.NeedView;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
class EditorControllerTest extends EditorSlice {
    @Test
    void personWhoMayNotProposeIsRefused() {
        given(proposals.mayPropose(any(), any())).willReturn(false);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("send", TYPED)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("gem", TYPED)).hasStatus(HttpStatus.FORBIDDEN);
        verify(proposals, never()).saveDraft(any(), any(), any(), any());
    }

    @Test
    void editorBeginsWithTheArticlesOwnText() {
        assertThat(get(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains(">Fristen er mandag.", "name=\"grundlag\" value=\"1\"", "Send forslag")
                .contains("name=\"felter.titel\"", "value=\"Momsfrister\"", "inden 3 dage")
                .doesNotContain("Kassér");
    }

    @Test
    void whatStopsATextIsToldAtEachSaveWithItsLineInTheField() {
        var found =
                List.of(
                        new Finding(Subject.OWNER, Level.RED, "ejer-mangler", 1, ""),
                        new Finding(Subject.LINKS, Level.AMBER, "artikel-findes-ikke", 6, "xyz"));
        given(checks.of(any())).willReturn(new CheckReport(List.of(Subject.OWNER), found));

        assertThat(get(ADDRESS + "?visning=kilde"))
                .bodyText()
                .contains("Kontrol før udgivelse: 1 stopper udgivelsen, 1 kræver en begrundelse")
                .contains("»xyz«", "Linje 6");
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        assertThat(form("/artikler/momsfrister/kladde", TYPED))
                .bodyJson()
                .extractingPath("$.flaws[*].line")
                .asArray()
                .containsExactly(1, 6);
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer-i-teksten"));
        assertThat(form("/artikler/momsfrister/kladde", TYPED))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.flaws[*].line")
                .asArray()
                .containsExactly(1, 6);
    }

    /** P256 */
    @Test
    void eachFindingLeadsToItsLineAlsoWithoutASave() {
        var found = List.of(new Finding(Subject.LINKS, Level.RED, "link-ikke-tilladt", 6, "x"));
        given(checks.of(any())).willReturn(new CheckReport(List.of(Subject.LINKS), found));

        assertThat(get(ADDRESS + "?visning=kilde"))
                .bodyText()
                .contains("href=\"#kilde\" data-line=\"6\"");
        assertThat(get(ADDRESS + "?visning=kilde&linje=6"))
                .bodyText()
                .containsPattern("id=\"kilde\"[^>]* data-line=\"6\"");
        assertThat(get(ADDRESS)).bodyText().doesNotContainPattern("id=\"kilde\"[^>]* data-line");
    }

    @Test
    void editorOfASentProposalLeadsToALineOfIt() {
        var sent = proposal(ProposalState.SUBMITTED, 1, TYPED);
        given(proposals.get(any(), eq("p1"))).willReturn(sent);
        given(proposals.rights(any(), any())).willReturn(EDITS);

        assertThat(get("/forslag/p1/ret?visning=kilde&linje=7"))
                .hasRedirectedUrl(
                        "/artikler/momsfrister/foreslaa?forslag=p1&visning=kilde&linje=7#kilde");
        assertThat(get("/forslag/p1/ret?visning=x"))
                .hasRedirectedUrl("/artikler/momsfrister/foreslaa?forslag=p1");
    }

    /** P257 */
    @Test
    void aSentTextIsLookedAtWhileItIsChangedAndKeptNowhere() {
        var found = List.of(new Finding(Subject.LINKS, Level.RED, "link-ikke-tilladt", 6, "x"));
        given(checks.of(TYPED)).willReturn(new CheckReport(List.of(Subject.LINKS), found));

        assertThat(form("/foreslaa/kontrol", TYPED).param("forslag", "p1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.flaws[*].line")
                .asArray()
                .containsExactly(6);
        var reader = new Actor("bo", "Bo", Role.READER, null, null);
        assertThat(mvc.post().uri("/foreslaa/kontrol").with(People.by(reader)))
                .hasStatus(HttpStatus.FORBIDDEN);
        verify(proposals, never()).saveDraft(any(), any(), any(), any());
        verify(proposals, never()).saveNewDraft(any(), any(), any(), any());
    }

    @Test
    void oneMistakeThatShowsInManyPlacesIsToldInAFew() {
        var many =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(
                                line ->
                                        new Finding(
                                                Subject.LINKS,
                                                Level.AMBER,
                                                "artikel-findes-ikke",
                                                line,
                                                "a" + line))
                        .toList();
        given(checks.of(any())).willReturn(new CheckReport(List.of(Subject.LINKS), many));

        assertThat(get(ADDRESS + "?visning=kilde"))
                .bodyText()
                .contains("»a3«", "(og 11 steder mere)")
                .doesNotContain("»a4«");
    }

    @Test
    void draftIsPutBack() {
        begun(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(get(ADDRESS))
                .bodyText()
                .contains("Fristen er tirsdag.", "name=\"version\" value=\"4\"", "Din kladde");
    }

    @Test
    void previewForBusinessesLeavesAdvisorTextOut() {
        var html = preview(post("vis", TYPED));

        assertThat(html).contains("tirsdag").doesNotContain("kanariefugl");
        assertThat(preview(post("vis", TYPED).param("som", "vejleder"))).contains("kanariefugl");
    }

    @Test
    void openProposalsAreShownBeforeWriting() {
        given(proposals.open(any(), anyString()))
                .willReturn(List.of(summary(proposal(ProposalState.SUBMITTED, 1, TYPED))));

        assertThat(mvc.get().uri(ADDRESS).with(People.by(People.EDITOR)))
                .bodyText()
                .contains("allerede et åbent forslag", "Mette Holm, Aalborg", "Fristen flytter");
    }

    @Test
    void savingKeepsTheDraft() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(post("gem", TYPED)).hasRedirectedUrl(ADDRESS + "?visning=kilde");
    }

    /** Permission P140. */
    @Test
    void whatIsLookedForIsShownAndGoesAlongUnlessTheTickIsTakenAway() {
        given(needs.now(any()))
                .willReturn(
                        new NeedView(
                                "Moms og frister, »rykker«",
                                List.of("A1"),
                                List.of("rykker"),
                                true));
        assertThat(get(ADDRESS))
                .bodyText()
                .contains("Vis redaktøren, hvad jeg ledte efter:", "Moms og frister, »rykker«")
                .contains("name=\"behov.aarsager\" value=\"A1\"", "checked=\"checked\"");

        given(proposals.saveDraft(any(), any(), any(), any()))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        var along = post("gem", TYPED).param("behov.aarsager", "A1").param("behov.ord", "rykker");
        assertThat(along.param("behov.med", "ja")).hasStatus3xxRedirection();
        var need = new Need(List.of("A1"), List.of("rykker"));
        verify(proposals).saveDraft(People.ADVISOR, "momsfrister", null, text(1).neededFor(need));
        assertThat(post("gem", TYPED).param("behov.aarsager", "A1").param("behov.ord", "rykker"))
                .hasStatus3xxRedirection();
        verify(proposals).saveDraft(People.ADVISOR, "momsfrister", null, text(1));
    }

    @Test
    void sendingSavesAndSubmitsWhatWasSaved() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        given(proposals.submit(People.ADVISOR, "p1", 4))
                .willReturn(proposal(ProposalState.SUBMITTED, 1, TYPED));

        assertThat(post("send", TYPED)).hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void personalNumberStopsTheTextAndNamesTheLine() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 9));

        assertThat(post("send", TYPED))
                .hasStatusOk()
                .bodyText()
                .contains("CPR-nummer", "data-line=\"9\"", "href=\"#kilde\"")
                .contains("Fristen er tirsdag.", "fordi den flytter");
    }

    @Test
    void everyMistakeInTheFrontMatterIsNamed() {
        var broken = TYPED.replace("title:", "titel:").replace("public", "alle");
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willReturn(proposal(ProposalState.DRAFT, 1, broken));
        given(proposals.submit(any(), any(), anyLong()))
                .willThrow(new Invalid("forslag-har-fejl", 2));

        assertThat(post("send", broken))
                .hasStatusOk()
                .bodyText()
                .contains("Titlen mangler", "visibility: alle", "data-line=\"5\"")
                .contains("Fristen er tirsdag.", "name=\"version\" value=\"4\"");
    }

    @Test
    void personalNumberInTheReasonIsShownThere() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 1));

        assertThat(post("send", TYPED).param("begrundelse", "x").param("begrundelse", ""))
                .hasStatusOk();
        assertThat(
                        mvc.post()
                                .uri(ADDRESS)
                                .with(People.by(People.ADVISOR))
                                .param("handling", "send")
                                .param("tekst", TYPED)
                                .param("begrundelse", "Hun hedder 010190-1234.")
                                .param("grundlag", "1"))
                .bodyText()
                .contains("href=\"#hvorfor\"", "data-from=\"11\"", "data-to=\"22\"");
    }

    @Test
    void refusedSendStillSaysThatTheDraftIsSaved() {
        begun(proposal(ProposalState.DRAFT, 1, TYPED));
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        given(proposals.submit(any(), any(), anyLong()))
                .willThrow(new Invalid("forslag-uden-aendring"));

        assertThat(post("send", TYPED))
                .bodyText()
                .contains("Teksten er den samme", "Din kladde, gemt")
                .doesNotContain("Ikke gemt endnu");
    }

    @Test
    void adviceStandsBesideTheText() {
        assertThat(get(ADDRESS))
                .bodyText()
                .contains("Gør teksten lettere", "Hvad gør den, der ikke kan selv?")
                .contains("Rådene stopper ikke dit forslag.");
    }

    @Test
    void draftSavedFromAnotherWindowIsShownBesideWhatWasTyped() {
        begun(proposal(ProposalState.DRAFT, 1, NEWER));
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Conflict("kladde-aendret", "Momsfrister"));

        assertThat(post("gem", TYPED))
                .hasStatusOk()
                .bodyText()
                .contains("andet vindue", "Fristen er tirsdag.", "Fristen er onsdag.")
                .contains("name=\"version\" value=\"4\"");
    }

    @Test
    void newerVersionOfTheArticleIsSaid() {
        given(articles.get(any(), eq("momsfrister"))).willReturn(article(3, NEWER));
        begun(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(get(ADDRESS))
                .bodyText()
                .contains("blevet til version 3", "begyndte på version 1")
                .contains("versioner/sammenlign?fra=1&amp;til=3", "ret-ind");
    }

    @Test
    void adjustedTextStandsOnTheNewestVersionAndShowsWhatCollides() {
        var newest = article(3, NEWER);
        given(articles.get(any(), eq("momsfrister"))).willReturn(newest);
        given(articles.revision(newest, 1)).willReturn(revision(1, OLD, ""));
        begun(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(get(ADDRESS).param("ret-ind", ""))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"grundlag\" value=\"3\"", "Fristen er tirsdag.", "Sted 1")
                .contains("onsdag", "mandag", "Ikke gemt endnu");
    }

    @Test
    void proposerChangesASentProposal() {
        var sent = proposal(ProposalState.CHANGES_REQUESTED, 1, OLD);
        given(proposals.get(People.ADVISOR, "p1")).willReturn(sent);
        given(proposals.rights(People.ADVISOR, sent)).willReturn(EDITS);
        given(proposals.reviseSubmitted(People.ADVISOR, "p1", 4, text(1))).willReturn(sent);

        assertThat(get(ADDRESS + "?forslag=p1"))
                .bodyText()
                .contains("name=\"forslag\" value=\"p1\"", "Send det rettede forslag")
                .doesNotContain("Gem kladde");
        assertThat(post("send", TYPED).param("forslag", "p1").param("version", "4"))
                .hasRedirectedUrl("/forslag/p1?sendt");
    }

    @Test
    void othersCannotOpenAProposalInTheEditor() {
        var sent = proposal(ProposalState.SUBMITTED, 1, OLD);
        given(proposals.get(any(), eq("p1"))).willReturn(sent);
        given(proposals.rights(any(), any())).willReturn(NOTHING);

        assertThat(mvc.get().uri(ADDRESS + "?forslag=p1").with(People.by(People.EDITOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void formWithoutAKnownButtonLosesNothing() {
        assertThat(post("andet", TYPED))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Fristen er tirsdag.");
    }

    @Test
    void draftIsSavedWhileTyping() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(form("/artikler/momsfrister/kladde", TYPED))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"version\": 4, \"words\": \"Gemt 14.05 som din kladde\"}");
    }

    @Test
    void refusedSavingWhileTypingSaysWhyAndWhere() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 9));

        assertThat(form("/artikler/momsfrister/kladde", TYPED))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying("$.line", line -> assertThat(line).isEqualTo(9))
                .hasPathSatisfying(
                        "$.words", words -> assertThat(words).asString().contains("Ikke gemt"));
    }

    @Test
    void draftChangedElsewhereIsAConflictWhileTyping() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Conflict("forslag-aendret", "Momsfrister"));

        assertThat(form("/artikler/momsfrister/kladde", TYPED)).hasStatus(HttpStatus.CONFLICT);
    }
}
