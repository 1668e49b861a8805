package dk.virkwiki.web.editor;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static dk.virkwiki.web.WorkFixtures.source;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleLinks;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.search.ArticleLists;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.text.HintParts;
import dk.virkwiki.web.text.TextParts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

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
    HintParts.class
})
class EditorControllerTest {
    private static final String ADDRESS = "/artikler/momsfrister/foreslaa";
    private static final String OLD = source("Fristen er mandag.");
    private static final String NEWER = source("Fristen er onsdag.");
    private static final String TYPED = source("Fristen er tirsdag.");
    private static final Article ARTICLE = article(1, OLD);
    private static final ProposalRights EDITS =
            new ProposalRights(true, false, true, true, false, false, false);
    private static final ProposalRights NOTHING =
            new ProposalRights(false, false, false, false, false, false, false);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean ArticleLists lists;
    @MockitoBean ReviewQueue queue;

    @BeforeEach
    void advisorMayPropose() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(articles.get(any(), eq("momsfrister"))).willReturn(ARTICLE);
        given(proposals.mayPropose(any(), any())).willReturn(true);
        given(proposals.mayPropose(any())).willReturn(true);
        given(queue.answerTime(anyString())).willReturn(new AnswerTime(Duration.ofHours(50), 9, 5));
        given(proposals.findDraft(any(), anyString())).willReturn(Optional.empty());
        given(proposals.open(any(), anyString())).willReturn(List.of());
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new ArticleLists.Listed(0, List.of()));
    }

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

    /** Permission P33. */
    @Test
    void proposalForTheSameSectionIsShownFirstWithAWayToJoin() {
        var sent = proposal(ProposalState.SUBMITTED, 1, TYPED);
        given(proposals.open(any(), anyString())).willReturn(List.of(summary(sent)));
        given(proposals.get(any(), eq("p1"))).willReturn(sent);
        given(articles.revision(ARTICLE, 1)).willReturn(revision(1, OLD, ""));

        assertThat(mvc.get().uri(ADDRESS + "?afsnit=_top").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("åbent forslag til dette afsnit", "/forslag/p1#samtale", "Skriv med");
        assertThat(mvc.get().uri(ADDRESS + "?afsnit=hvornaar").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("åbent forslag til artiklen")
                .doesNotContain("til dette afsnit");
    }

    @Test
    void savingKeepsTheDraft() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));

        assertThat(post("gem", TYPED)).hasRedirectedUrl(ADDRESS + "?visning=kilde");
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
    void sectionIsEditedByItselfAndTheRestTravelsAlong() {
        assertThat(get(ADDRESS + "?afsnit=hvornaar"))
                .bodyText()
                .contains("Afsnit 2 af 2 i Momsfrister", "Forrige afsnit", "Hele artiklen")
                .contains("name=\"del.afsnit\" value=\"hvornaar\"")
                .contains(">## Hvornår?", "name=\"del.foer\"")
                .doesNotContain("Næste afsnit", "Hvad betyder linjerne");
        assertThat(get(ADDRESS + "?afsnit=_top"))
                .bodyText()
                .contains("Afsnit 1 af 2", ">Fristen er mandag.", "Næste afsnit");
        assertThat(get(ADDRESS + "?afsnit=findes-ikke")).bodyText().contains(">---");
        assertThat(get(ADDRESS + "?visning=kilde")).bodyText().contains(">---");
    }

    @Test
    void typedSectionIsPutBackWhereItBelongs() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        int at = TYPED.indexOf("## Hvornår?");

        assertThat(section("gem", TYPED.substring(0, at), TYPED.substring(at), ""))
                .hasRedirectedUrl(ADDRESS + "?afsnit=hvornaar");
    }

    @Test
    void mistakeInASectionIsCountedFromItsBeginning() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 13));
        int at = TYPED.indexOf("## Hvornår?");
        var typed = "## Hvornår?\n\nHun er 010190-1234\n";

        assertThat(section("send", TYPED.substring(0, at), typed, ""))
                .bodyText()
                .contains("CPR-nummer", "data-line=\"3\"", "data-from=\"20\"")
                .contains(">## Hvornår?");
    }

    @Test
    void mistakeOutsideTheSectionShowsTheWholeFile() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("blok-ikke-lukket", 2));
        int at = TYPED.indexOf("## Hvornår?");

        assertThat(section("send", TYPED.substring(0, at), "## Hvornår?\n", ""))
                .bodyText()
                .contains("data-line=\"2\"", ">---")
                .doesNotContain("del.afsnit");
    }

    @Test
    void frontMatterIsAFormAndOnlyWhatIsChangedThereChanges() {
        var titled = TYPED.replace("title: Momsfrister", "title: Frister for moms");
        given(
                        proposals.saveDraft(
                                People.ADVISOR,
                                "momsfrister",
                                null,
                                new ProposedText(1, titled, "fordi den flytter")))
                .willReturn(proposal(ProposalState.DRAFT, 1, titled));

        assertThat(fields("gem", "Frister for moms")).hasRedirectedUrl(ADDRESS);
    }

    @Test
    void mistakeInAFieldIsShownThere() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 2));

        assertThat(fields("send", "Momsfrister for 010190-1234"))
                .bodyText()
                .contains("href=\"#felt-titel\"", "data-from=\"16\"", "CPR-nummer")
                .contains("value=\"Momsfrister for 010190-1234\"");
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        given(proposals.submit(any(), any(), anyLong()))
                .willThrow(new Invalid("forslag-har-fejl", 1));
        assertThat(fields("send", " "))
                .bodyText()
                .contains("Titlen mangler", "Fristen er tirsdag.");
    }

    private MockMvcRequestBuilder fields(String act, String title) {
        int body = TYPED.indexOf("Fristen");
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.ADVISOR))
                .param("handling", act)
                .param("tekst", TYPED.substring(body))
                .param("del.afsnit", "_felter")
                .param("del.foer", TYPED.substring(0, body))
                .param("felter.titel", title)
                .param("felter.resume", "")
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
    }

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

    @Test
    void adviceStandsBesideTheText() {
        assertThat(get(ADDRESS))
                .bodyText()
                .contains("Gør teksten lettere", "Hvad gør den, der ikke kan selv?")
                .contains("Rådene stopper ikke dit forslag.");
    }

    private MockMvcRequestBuilder section(String act, String before, String typed, String after) {
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.ADVISOR))
                .param("handling", act)
                .param("tekst", typed.replace("\n", "\r\n"))
                .param("del.afsnit", "hvornaar")
                .param("del.foer", before.replace("\n", "\r\n"))
                .param("del.efter", after)
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
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

    private void begun(Proposal draft) {
        given(proposals.findDraft(People.ADVISOR, "momsfrister")).willReturn(Optional.of(draft));
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(People.by(People.ADVISOR));
    }

    private MockMvcRequestBuilder post(String act, String typed) {
        return form(ADDRESS, typed).param("handling", act);
    }

    private MockMvcRequestBuilder form(String address, String typed) {
        return mvc.post()
                .uri(address)
                .with(People.by(People.ADVISOR))
                .param("tekst", typed)
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
    }

    private static ProposedText text(int base) {
        return new ProposedText(base, TYPED, "fordi den flytter");
    }

    private static String preview(MockMvcRequestBuilder request) {
        var body = new String(request.exchange().getResponse().getContentAsByteArray(), UTF_8);
        return body.substring(body.indexOf("data-preview-html"), body.indexOf("class=\"send\""));
    }

    private static ProposalSummary summary(Proposal proposal) {
        return new ProposalSummary(
                proposal.id(),
                proposal.article(),
                new Brief(1, proposal.text().reason()),
                proposal.proposer(),
                proposal.progress(),
                new Answers(List.of(), null),
                proposal.handling(),
                proposal.version());
    }
}
