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
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Author;
import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.Subject;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Bundles;
import dk.virkwiki.proposal.ChangeChecks;
import dk.virkwiki.proposal.Claim;
import dk.virkwiki.proposal.Comment;
import dk.virkwiki.proposal.Conversations;
import dk.virkwiki.proposal.Decision;
import dk.virkwiki.proposal.Emergencies;
import dk.virkwiki.proposal.Handling;
import dk.virkwiki.proposal.History;
import dk.virkwiki.proposal.MergeConflict;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Publication;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.proposal.ReviewRights;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.text.TextParts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice({ProposalController.class, DecisionController.class, TalkController.class})
@Import({
    ProposalPages.class,
    ProposalTexts.class,
    ProposalWords.class,
    Talks.class,
    ReadingWords.class,
    ReviewPanels.class,
    ReviewStandings.class,
    Decisions.class,
    Decisions.Checked.class,
    RefusedPages.class,
    AnswerTimes.class,
    TextParts.class
})
class ProposalControllerTest {
    private static final String OLD = source("Fristen er mandag.");
    private static final String PROPOSED = source("Fristen er tirsdag.");
    private static final String NEWER = source("Fristen er onsdag.");
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    private static final ProposalRights REVIEWER =
            new ProposalRights(false, false, false, true, true, true, true);
    private static final ProposalRights PROPOSER =
            new ProposalRights(true, false, true, true, false, false, false);
    private static final ProposalRights NOTHING =
            new ProposalRights(false, false, false, false, false, false, false);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean dk.virkwiki.web.text.Needs needs;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean ReviewQueue queue;
    @MockitoBean Bundles bundles;
    @MockitoBean Emergencies emergencies;
    @MockitoBean ChangeChecks checks;
    @MockitoBean Personas personas;
    @MockitoBean Reviews reviews;
    @MockitoBean Conversations conversations;

    @BeforeEach
    void submitted() {
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(checks.of(any(), any(), anyString()))
                .willReturn(new CheckReport(List.of(Subject.OWNER), List.of()));
        given(reviews.rights(any(), any())).willReturn(may(true, false));
        given(reviews.approvalsNeeded(any(), any())).willReturn(1);
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(queue.answerTime(anyString())).willReturn(new AnswerTime(Duration.ofHours(50), 9, 5));
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

    /** Permission P141. */
    @Test
    void reviewerSeesWhatWasLookedForWhenItWasWritten() {
        assertThat(get("/forslag/p1")).bodyText().doesNotContain("Skrevet under en vejledning");
        given(needs.sentence(any())).willReturn("Moms og frister, »<rykker>«");
        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("Skrevet under en vejledning om:", "Moms og frister, »&lt;rykker&gt;«");
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
                                null,
                                List.of()));
        stands(answered, article(1, OLD), PROPOSER);

        assertThat(mvc.get().uri("/forslag/p1").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("Redaktøren ønsker ændringer", "Hvor står det?", "Det står på skat.dk")
                .contains("/forslag/p1/ret", "Træk forslaget tilbage")
                .doesNotContain("Din afgørelse");
    }

    @Test
    void proposerIsToldWhenToExpectAnAnswer() {
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(1, OLD), PROPOSER);

        assertThat(mvc.get().uri("/forslag/p1?sendt=").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("Forslaget er sendt.", "Skattestyrelsen svarer som regel inden 3 dage.");
        assertThat(get("/forslag/p1")).bodyText().doesNotContain("svarer som regel");
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

    /** Permissions P40, P42. */
    @Test
    void openingClaimsForEditorsOfTheOwnerOnly() {
        var mine = proposal(ProposalState.SUBMITTED, 1, PROPOSED);
        given(reviews.claim(People.EDITOR, "p1"))
                .willReturn(handled(mine, claimedBy("sara", "Sara Lund")));

        assertThat(get("/forslag/p1")).bodyText().contains("Du har taget det til 12.15");
        mvc.get().uri("/forslag/p1").with(People.by(People.ADVISOR)).exchange();
        verify(reviews, never()).claim(eq(People.ADVISOR), any());
    }

    /** Permission P41. */
    @Test
    void claimOfAnotherShowsTheirNameAndAWarningBeforeTakingOver() {
        var theirs = proposal(ProposalState.SUBMITTED, 1, PROPOSED);
        var claimed = handled(theirs, claimedBy("peter", "Peter Dam"));
        stands(claimed, article(1, OLD), NOTHING);

        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("Peter Dam læser til 12.15", "Peter Dam er i gang", "Tag over alligevel")
                .doesNotContain("Din afgørelse");
        assertThat(post("/forslag/p1/tag-over")).hasRedirectedUrl("/forslag/p1");
        verify(reviews).takeOver(People.EDITOR, "p1");
    }

    /** Permission P45. */
    @Test
    void redCheckStopsAndNothingIsPublished() {
        finds(Level.RED, "billedtekst");

        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("Stopper:", "Et billede mangler", "/forslag/p1/ret-selv?linje=7");
        assertThat(decide("godkend", "Fint"))
                .bodyText()
                .contains("kan ikke udgives, før ét punkt er rettet", "Fint");
        verify(reviews, never()).decide(any(), any(), anyLong(), any());
    }

    /** Permission P46. */
    @Test
    void amberCheckAsksForAReasonThatIsKept() {
        finds(Level.AMBER, "anker-findes-ikke");

        assertThat(decide("godkend", "")).bodyText().contains("Kræver en begrundelse:");
        verify(reviews, never()).decide(any(), any(), anyLong(), any());

        assertThat(decide("godkend", "").param("grund-links", "Afsnittet kommer i morgen"))
                .hasRedirectedUrl("/forslag/p1?besvaret");
        var because = Publication.now().because("links: Afsnittet kommer i morgen");
        verify(reviews).decide(People.EDITOR, "p1", 4, new Decision.Accept("", because));
    }

    private void finds(Level level, String code) {
        var subject = level == Level.RED ? Subject.ALT_TEXT : Subject.LINKS;
        var finding = new Finding(subject, level, code, 7, "kort");
        given(checks.of(any(), any(), anyString()))
                .willReturn(new CheckReport(List.of(subject), List.of(finding)));
    }

    /** Permission P227. */
    @Test
    void onlyATickOfTheirOwnSaysThatTheEditorHasReadTheWholePage() {
        assertThat(mvc.get().uri("/forslag/p1").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("Jeg har gennemlæst hele siden");
        assertThat(decide("godkend", "").param("laest", "true"))
                .hasRedirectedUrl("/forslag/p1?besvaret");

        var read = Publication.now().telling(null).because("").havingReadAll();
        verify(reviews).decide(People.EDITOR, "p1", 4, new Decision.Accept("", read));
    }

    @Test
    void pageLoadedAgainAfterARefusalShowsTheProposal() {
        assertThat(mvc.get().uri("/forslag/p1/afgoerelse").with(People.by(People.EDITOR)))
                .hasRedirectedUrl("/forslag/p1");
    }

    @Test
    void frontMatterIsToldInWordsWithoutEmptyRows() {
        var after =
                """
                ---
                title: "Øreafgift"
                slug: oereafgift
                summary: ""
                type: wizard
                owner: SKTST
                visibility: advisor
                topics: [moms]
                status: published
                audience: []
                reviewBy: 2027-01-02
                fourEyes: true
                formerSlugs: [betal-afgiften]
                term:
                  plain: "En afgift, der
                    betales hvert år."
                ---
                """
                        + OLD.substring(OLD.indexOf("---", 4) + 4);
        stands(proposal(ProposalState.SUBMITTED, 1, after), article(1, OLD), REVIEWER);

        var words =
                new String[] {"Svarguide", "Skattestyrelsen", "Kun vejledere", "2. januar 2027"};
        var facts = facts("/forslag/p1");
        assertThat(facts)
                .contains(words)
                .contains("To redaktører ser på hver ændring", ">ja", "Tidligere adresser")
                .contains("En afgift, der betales hvert")
                .doesNotContain("Søgeord", "Skrevet til", "[]", "[betal", "&quot;")
                .doesNotContain("wizard", "SKTST", "public", "[moms]", "fourEyes", "formerSlugs");
    }

    private String facts(String address) {
        var bytes =
                mvc.get()
                        .uri(address)
                        .with(People.by(People.EDITOR))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        var page = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        int from = page.indexOf("over-teksten");
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void whatChangedAboveTheTextIsToldInDanish() {
        var after =
                OLD.replace(
                        "title: Momsfrister",
                        "title: Nye momsfrister\nterm:\n  plain: \"Det du får\"");
        stands(proposal(ProposalState.SUBMITTED, 1, after), article(1, OLD), REVIEWER);

        assertThat(mvc.get().uri("/forslag/p1").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("Over teksten", "Titel", "Nye momsfrister")
                .contains("Hvad det betyder: ", "Det du f&aring;r")
                .contains("Selve teksten er, som den var.")
                .doesNotContain("Ingen ændringer", "Se kilden");
    }

    @Test
    void timeOfPublishingIsReadAsDanishTime() {
        assertThat(
                        decide("godkend", "")
                                .param("hvornaar", "tidspunkt")
                                .param("tidspunkt", "2026-12-01T08:00")
                                .param("nyt", "Ny frist"))
                .hasRedirectedUrl("/forslag/p1?besvaret");
        var at = new Publication(Instant.parse("2026-12-01T07:00:00Z"), null, "Ny frist", "", null);
        verify(reviews).decide(People.EDITOR, "p1", 4, new Decision.Accept("", at));

        assertThat(decide("godkend", "").param("hvornaar", "dato").param("dato", "i morgen"))
                .bodyText()
                .contains("Skriv en dag og et klokkeslæt");
    }

    @Test
    void tickedReasonsAreToldWithoutScripts() {
        assertThat(
                        decide("aendring", "Især om weekender.")
                                .param("skabelon", "kilde", "hulemaleri"))
                .hasRedirectedUrl("/forslag/p1?besvaret");
        var words =
                "Tak for forslaget. Vil du skrive, hvor du har det fra? "
                        + "Et link til myndighedens side er nok.\n\nIsær om weekender.";
        verify(reviews).decide(People.EDITOR, "p1", 4, new Decision.RequestChanges(words));
    }

    /** Permission P43. */
    @Test
    void panelTellsHowManyMustApprove() {
        given(reviews.approvalsNeeded(any(), any())).willReturn(2);

        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("2 skal godkende. Ingen har gjort det endnu.", "Når alle har godkendt");
    }

    /** Permission P255. */
    @Test
    void whoHasApprovedIsToldWhoIsMissingAndNotAskedAgain() {
        given(reviews.approvalsNeeded(any(), any())).willReturn(2);
        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("Teksten udgives, når én anden redaktør også har godkendt.")
                .doesNotContain("Teksten udgives med det samme");
        var own = new Review(Author.of(People.EDITOR), ProposalState.ACCEPTED, "", THEN, null);
        var approved =
                with(
                        proposal(ProposalState.SUBMITTED, 1, PROPOSED),
                        new History(List.of(own), List.of(), List.of(), null, List.of()));
        stands(approved, article(1, OLD), REVIEWER);

        assertThat(get("/forslag/p1"))
                .bodyText()
                .contains("Du har godkendt. Én anden redaktør mangler.", "afgoerelse=aendring")
                .doesNotContain("Godkend og udgiv", "value=\"godkend\"", "name=\"hvornaar\"");
        assertThat(get("/forslag/p1?besvaret"))
                .bodyText()
                .doesNotContain("Forslaget er nu: Venter på svar");
        assertThat(get("/forslag/p1?afgoerelse=aendring"))
                .bodyText()
                .contains("name=\"svar\"", "Du har godkendt.");
    }

    /** Permission P49. */
    @Test
    void undoIsOfferedOnlyWhileItIsPossible() {
        assertThat(get("/forslag/p1?besvaret")).bodyText().doesNotContain("/forslag/p1/fortryd");
        given(reviews.rights(any(), any())).willReturn(may(false, true));

        assertThat(get("/forslag/p1?besvaret"))
                .bodyText()
                .contains("/forslag/p1/fortryd", "aria-keyshortcuts=\"U\"");
        given(reviews.undo(any(), any())).willThrow(new Conflict("for-sent-at-fortryde"));
        assertThat(post("/forslag/p1/fortryd")).hasStatusOk().bodyText().contains("role=\"alert\"");
    }

    @Test
    void commentOnAPlaceStandsAtItsBlock() {
        var place = new Comment.Place(Comment.Side.PROPOSED, "Fristen er tirsdag.");
        var open = new Comment(new Author("peter", "Peter Dam"), "Hvert år?", THEN, place, null);
        var talked = new History(List.of(), List.of(open), List.of(), null, List.of());
        stands(
                with(proposal(ProposalState.SUBMITTED, 1, PROPOSED), talked),
                article(1, OLD),
                REVIEWER);

        assertThat(get("/forslag/p1?om=1"))
                .bodyText()
                .containsSubsequence("id=\"om-1\"", "Hvert år?", "kommentar/0/loest", "name=\"om\"")
                .contains("value=\"Fristen er tirsdag.\"");
        assertThat(post("/forslag/p1/kommentar").param("kommentar", "Ja").param("om", "Fristen"))
                .hasRedirectedUrl("/forslag/p1#samtale");
        verify(conversations)
                .comment(
                        People.EDITOR,
                        "p1",
                        new Comment.Place(Comment.Side.PROPOSED, "Fristen"),
                        "Ja");
    }

    /** Permissions P50, P51. */
    @Test
    void editorPublishesTheirOwnAtOnceWithAReason() {
        var hurries = new ReviewRights(false, false, false, false, false, false, true);
        given(reviews.rights(any(), any())).willReturn(hurries);
        stands(proposal(ProposalState.SUBMITTED, 1, PROPOSED), article(1, OLD), PROPOSER);

        assertThat(get("/forslag/p1")).bodyText().contains("Udgiv straks", "Hvorfor kan det ikke");
        assertThat(decide("haster", "Beløbet er forkert")).hasRedirectedUrl("/forslag/p1?besvaret");
        verify(emergencies)
                .publish(People.EDITOR, new Seen("p1", 4), "Beløbet er forkert", Publication.now());
        verify(reviews, never()).decide(any(), any(), anyLong(), any());
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
        given(reviews.claim(any(), anyString())).willReturn(proposal);
        given(proposals.rights(any(), any())).willReturn(rights);
        given(proposals.preview(any(), any()))
                .willReturn(ThreeWayMerge.merge(OLD, article.source(), proposal.text().source()));
        given(articles.getById(any(), anyString())).willReturn(article);
        given(articles.revision(any(), anyInt())).willReturn(revision(1, OLD, ""));
    }

    private static ReviewRights may(boolean review, boolean undo) {
        return new ReviewRights(review, review, review, false, undo, false, false);
    }

    private static Proposal handled(Proposal proposal, Handling handling) {
        return new Proposal(
                proposal.id(),
                proposal.article(),
                proposal.text(),
                proposal.proposer(),
                proposal.progress(),
                proposal.history(),
                handling,
                proposal.version());
    }

    private static Handling claimedBy(String account, String name) {
        var claim = new Claim(new Author(account, name), NOW.plusSeconds(900));
        return new Handling(Handling.Size.LARGER, 0, null, claim, null, null, 0, null);
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
