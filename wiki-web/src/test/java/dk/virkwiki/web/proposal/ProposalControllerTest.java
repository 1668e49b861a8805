package dk.virkwiki.web.proposal;

import static dk.virkwiki.web.WorkFixtures.CANARY;
import static dk.virkwiki.web.WorkFixtures.THEN;
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
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleLinks;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.proposal.Comment;
import dk.virkwiki.proposal.Conversations;
import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.History;
import dk.virkwiki.proposal.MergeConflict;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice(ProposalController.class)
@Import({ProposalPages.class, ProposalWords.class, ConflictPages.class, TextParts.class})
class ProposalControllerTest {
    private static final String OLD = source("Fristen er mandag.");
    private static final String PROPOSED = source("Fristen er tirsdag.");
    private static final String NEWER = source("Fristen er onsdag.");
    private static final ProposalRights REVIEWER =
            new ProposalRights(false, false, false, true, true, true, true);
    private static final ProposalRights PROPOSER =
            new ProposalRights(true, false, true, true, false, false, false);
    private static final ProposalRights NOTHING =
            new ProposalRights(false, false, false, false, false, false, false);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean Reviews reviews;
    @MockitoBean Conversations conversations;

    @BeforeEach
    void submitted() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(1, OLD), REVIEWER);
    }

    @Test
    void proposalOneMayNotSeeIsNotFound() {
        given(proposals.get(any(), anyString()))
                .willThrow(new NotFound("forslag-findes-ikke", "p1"));

        assertThat(mvc.get().uri("/forslag/p1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void reviewerSeesTheDifferenceAndThePanel() {
        assertThat(get("/forslag/p1"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>", "mandag", "<ins>", "tirsdag", "Fristen flytter")
                .contains("Godkend og udgiv", "name=\"version\" value=\"4\"", CANARY);
    }

    @Test
    void differenceForBusinessesHoldsNoAdvisorText() {
        assertThat(get("/forslag/p1?som=virksomhed"))
                .bodyText()
                .contains("tirsdag")
                .doesNotContain(CANARY);
    }

    @Test
    void sourceIsShownAsMarkdown() {
        assertThat(get("/forslag/p1?visning=kilde")).bodyText().contains(":::sig", "slug:");
    }

    @Test
    void decisionsAreAddresses() {
        assertThat(get("/forslag/p1?afgoerelse=afvis"))
                .bodyText()
                .contains("Afvis forslaget", "name=\"afgoerelse\" value=\"afvis\"");
        assertThat(get("/forslag/p1?afgoerelse=vrøvl")).bodyText().contains("Godkend og udgiv");
    }

    @Test
    void personWithoutAPartInItSeesNoButtons() {
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(1, OLD), NOTHING);

        assertThat(get("/forslag/p1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Din afgørelse", "Send kommentar", "Ret forslaget");
    }

    @Test
    void proposerSeesTheAnswerAndMayChangeOrWithdraw() {
        var answered =
                with(
                        proposal(ProposalState.CHANGES_REQUESTED, 1, PROPOSED),
                        new History(
                                List.of(review("Hvor står det?")),
                                List.of(comment("Det står på skat.dk")),
                                List.of(),
                                null));
        stands(answered, article(1, OLD), PROPOSER);

        assertThat(mvc.get().uri("/forslag/p1").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("Redaktøren ønsker ændringer", "Hvor står det?", "Det står på skat.dk")
                .contains("/forslag/p1/ret", "Træk forslaget tilbage")
                .doesNotContain("Din afgørelse");
    }

    @Test
    void draftIsOpenedInTheEditor() {
        stands(proposal(ProposalState.DRAFT, 1, PROPOSED), article(1, OLD), PROPOSER);

        assertThat(get("/forslag/p1")).hasRedirectedUrl("/forslag/p1/ret");
    }

    @Test
    void acceptCarriesTheVersionThatWasSeen() {
        assertThat(decide("godkend", "")).hasRedirectedUrl("/forslag/p1?besvaret");
        verify(reviews).decide(People.EDITOR, "p1", 4, new Decision.Accept(""));
    }

    @Test
    void declineNeedsAReason() {
        assertThat(decide("afvis", " "))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"alert\"", "Skriv, hvad", "value=\"afvis\"");
        verify(reviews, never()).decide(any(), any(), anyLong(), any());
    }

    @Test
    void unknownDecisionIsAskedForAgain() {
        assertThat(decide("kroning", "")).hasStatusOk().bodyText().contains("Vælg en afgørelse");
    }

    @Test
    void staleDecisionIsASentenceAndKeepsTheWords() {
        given(reviews.decide(any(), any(), anyLong(), any()))
                .willThrow(new Conflict("forslag-aendret", "Momsfrister"));

        assertThat(decide("afvis", "Det passer ikke"))
                .hasStatusOk()
                .bodyText()
                .contains("ændret, siden du åbnede siden", "Det passer ikke");
    }

    @Test
    void decisionAlreadyMadeIsASentence() {
        given(reviews.decide(any(), any(), anyLong(), any()))
                .willThrow(new Conflict("forslag-har-anden-status", "DECLINED"));

        assertThat(decide("godkend", "")).hasStatusOk().bodyText().contains("allerede besvaret");
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        given(reviews.decide(any(), any(), anyLong(), any()))
                .willThrow(new NotAllowed("ikke-eget-forslag"));

        assertThat(decide("godkend", ""))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Ingen afgør sit eget forslag");
    }

    @Test
    void acceptThatCollidesLeadsToThePlaces() {
        given(reviews.decide(any(), any(), anyLong(), any())).willThrow(mock(MergeConflict.class));

        assertThat(decide("godkend", "")).hasRedirectedUrl("/forslag/p1/konflikt");
    }

    @Test
    void conflictShowsEachPlaceThreeTimesAndAsksTheEditorToAsk() {
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(2, NEWER), REVIEWER);

        assertThat(get("/forslag/p1/konflikt"))
                .hasStatusOk()
                .bodyText()
                .contains("Ét sted er ændret af begge", "onsdag", "tirsdag", "mandag")
                .contains("Bed om ændring", "Intet er udgivet")
                .doesNotContain("Ret ind efter");
        assertThat(get("/forslag/p1")).bodyText().contains("/forslag/p1/konflikt");
    }

    @Test
    void conflictShowsTheProposerTheWayOn() {
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(2, NEWER), PROPOSER);

        assertThat(get("/forslag/p1/konflikt"))
                .bodyText()
                .contains("foreslaa?forslag=p1&amp;ret-ind", "Ret ind efter den nye version")
                .doesNotContain("Bed om ændring");
    }

    @Test
    void withoutAConflictItsPageLeadsBack() {
        assertThat(get("/forslag/p1/konflikt")).hasRedirectedUrl("/forslag/p1");
    }

    @Test
    void newerVersionThatDoesNotCollideIsMergedInTheDifference() {
        var elsewhere = OLD.replace("Den står i kalenderen.", "Den står i brevet.");
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(2, elsewhere), REVIEWER);

        assertThat(get("/forslag/p1?som=virksomhed"))
                .bodyText()
                .contains("flettet af sig selv", "tirsdag", "1 ændring");
    }

    @Test
    void commentIsSaid() {
        assertThat(post("/forslag/p1/kommentar").param("kommentar", "Godt set"))
                .hasRedirectedUrl("/forslag/p1#samtale");
        verify(conversations).comment(People.EDITOR, "p1", "Godt set");
    }

    @Test
    void refusedCommentKeepsItsWords() {
        given(conversations.comment(any(), any(), any())).willThrow(new Invalid("personnummer", 1));

        assertThat(post("/forslag/p1/kommentar").param("kommentar", "Ring til ham"))
                .hasStatusOk()
                .bodyText()
                .contains("CPR-nummer", "Ring til ham");
    }

    @Test
    void staleWithdrawalIsASentence() {
        given(proposals.withdraw(any(), any(), anyLong()))
                .willThrow(new Conflict("forslag-har-anden-status", "ACCEPTED"));

        assertThat(post("/forslag/p1/traek-tilbage").param("version", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("allerede besvaret");
    }

    private void stands(Proposal proposal, Article article, ProposalRights rights) {
        given(proposals.get(any(), anyString())).willReturn(proposal);
        given(proposals.rights(any(), any())).willReturn(rights);
        given(proposals.preview(any(), any()))
                .willReturn(ThreeWayMerge.merge(OLD, article.source(), proposal.text().source()));
        given(articles.getById(any(), anyString())).willReturn(article);
        given(articles.revision(any(), anyInt())).willReturn(revision(1, OLD, ""));
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(People.by(People.EDITOR));
    }

    private MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(People.by(People.EDITOR));
    }

    private MockMvcRequestBuilder decide(String decision, String answer) {
        return post("/forslag/p1/afgoerelse")
                .param("afgoerelse", decision)
                .param("svar", answer)
                .param("version", "4");
    }

    private static Review review(String words) {
        var sara = new Author("sara", "Sara Lund");
        return new Review(sara, ProposalState.CHANGES_REQUESTED, words, THEN, null);
    }

    private static Comment comment(String words) {
        return new Comment(
                new Author("mette", "Mette Holm"), words, THEN.plusSeconds(60), null, null);
    }

    private static Proposal with(Proposal proposal, History history) {
        return new Proposal(
                proposal.id(),
                proposal.article(),
                proposal.text(),
                proposal.proposer(),
                proposal.progress(),
                history,
                proposal.handling(),
                proposal.version());
    }
}
