package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Approvals, claims, improvements, undoing and emergencies, on any store. */
abstract class ApprovalsContract extends EditorialStage {
    private static final Actor LISE = new Actor("lise", "Lise Ry", Role.EDITOR, "SKTST", null);

    private void rules(int approvals, String... publishers) {
        var now = rules.of("SKTST");
        rules.save(
                ADMIN,
                new AuthorityRules("SKTST", approvals, 5, 90, List.of(publishers), now.version()));
    }

    private Proposal fourEyes() {
        return submitted(METTE, HeaderEdit.set(with("1. marts", "2. marts"), "fourEyes", "true"));
    }

    private Proposal improve(Actor editor, Proposal proposal) {
        var better = new ProposedText(1, with("1. marts", "2. marts kl. 12"), "Klokken mangler");
        return reviews.improve(editor, proposal.id(), proposal.version(), better);
    }

    @Test
    void publishedWhenTheLastApprovalItNeedsIsThere() {
        rules(2);
        var one = accept(SARA, submitted());

        assertThat(one.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(one.history().approvals()).hasSize(1);
        assertThat(reviews.mayApprove(SARA, one)).isFalse();
        assertThat(reviews.mayApprove(PETER, one)).isTrue();
        assertThat(reviews.mayApprove(INGE, one)).isFalse();
        assertThat(reviews.approvalsNeeded(SARA, one)).isEqualTo(2);
        assertThat(published()).isEqualTo(SOURCE);
        var two = accept(PETER, one);

        assertThat(two.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(published()).contains("2. marts");
    }

    /** Permission P45: the front door asks the checks, whatever the page did. */
    @Test
    void textThatACheckStopsIsNeitherAcceptedNorPublishedAtOnce() {
        var bare = "![](/kort.png)\n\nFristen er den 2. marts.";
        var sent = submitted(METTE, with("Fristen er den 1. marts.", bare));

        assertCode(Invalid.class, "kontrol-stopper", () -> accept(SARA, sent));

        var own = draft(PETER, with("Fristen er den 1. marts.", bare));
        assertCode(
                Invalid.class,
                "kontrol-stopper",
                () ->
                        emergencies.publish(
                                PETER,
                                new Seen(own.id(), own.version()),
                                "Det haster",
                                Publication.now()));
        assertThat(published()).isEqualTo(SOURCE);
    }

    /** Permission P63. */
    @Test
    void sameEditorCountsOnce() {
        var one = accept(SARA, fourEyes());
        var again = reviews.decide(SARA, one.id(), one.version(), new Decision.Accept("Igen, tak"));

        assertThat(again).isEqualTo(one);
        assertThat(accept(PETER, one).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void twoEditorsApprovingAtOnceCountAsTwoOrOneIsToldToLookAgain() throws Exception {
        rules(2);
        var sent = submitted();
        var acts =
                List.<Callable<Object>>of(
                        () -> KindsContract.failing(() -> accept(SARA, sent)),
                        () -> KindsContract.failing(() -> accept(PETER, sent)));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var result : pool.invokeAll(acts)) {
                assertThat(result.get()).isInstanceOfAny(Proposal.class, Conflict.class);
            }
        }
        var after = proposals.get(METTE, sent.id());

        assertThat(after.history().approvals()).hasSize(1);
        assertThat(published()).isEqualTo(SOURCE);
    }

    /** Permission P62. */
    @Test
    void fourEyesCannotBeTakenAwayByTheProposalItself() {
        edit(HeaderEdit.set(SOURCE, "fourEyes", "true"));
        var draft =
                proposals.saveDraft(
                        METTE,
                        "momsfrister",
                        null,
                        new ProposedText(2, with("1. marts", "2. marts"), ""));
        var sent = proposals.submit(METTE, draft.id(), draft.version());

        assertThat(reviews.approvalsNeeded(SARA, sent)).isEqualTo(2);
        assertThat(accept(SARA, sent).state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void approvalFallsAwayWhenTheTextChangesAndTheHistorySaysWhy() {
        rules(2);
        var one = accept(SARA, submitted());
        var rewritten =
                proposals.reviseSubmitted(
                        METTE, one.id(), one.version(), text(with("1. marts", "4. marts")));

        assertThat(rewritten.history().approvals()).isEmpty();
        assertThat(rewritten.history().reviews().getFirst().dropped())
                .isEqualTo(Review.Dropped.REWRITTEN);
        var improved = improve(PETER, accept(SARA, rewritten));
        assertThat(improved.history().reviews().getLast().dropped())
                .isEqualTo(Review.Dropped.IMPROVED);
        assertThat(improved.history().events())
                .extracting(ProposalEvent::kind)
                .containsExactly(Kind.REWRITTEN, Kind.IMPROVED);
    }

    /** Permission P62. */
    @Test
    void improvingEditorIsCoAuthorAndMayApproveWhereOneIsEnough() {
        var sent = submitted();
        var improved = improve(SARA, sent);

        assertThat(improved.proposer().author().name()).isEqualTo("Mette Holm");
        assertThat(improved.proposer().coAuthors()).containsExactly(Author.of(SARA));
        assertThat(improved.text().reason()).isEqualTo("Mange spørger");
        assertThat(improved.history().events(Kind.IMPROVED).getFirst().detail())
                .isEqualTo("Klokken mangler");
        assertThat(improve(SARA, sent)).isEqualTo(improved);
        accept(SARA, improved);

        assertThat(published()).contains("2. marts kl. 12");
        var revision = articles.history(articles.get(SARA, "momsfrister"), 0, 1).getFirst();
        assertThat(revision.origin().writers())
                .extracting(Author::name)
                .containsExactly("Mette Holm", "Sara Lund");
    }

    /** Permissions P44, P62. */
    @Test
    void improvingEditorIsAnAuthorWhereFourEyesAreAsked() {
        rules(2);
        var improved = improve(SARA, submitted());

        assertThat(reviews.mayApprove(SARA, improved)).isFalse();
        assertCode(NotAllowed.class, "medforfatter-godkender-ikke", () -> accept(SARA, improved));
        var one = accept(PETER, reviews.takeOver(PETER, improved.id()));
        assertThat(accept(LISE, one).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void onlyTheOwnersEditorsImproveAndNeverWithdrawnOrOldText() {
        var sent = submitted();

        for (var other : List.of(OLE, INGE, ADMIN)) {
            assertCode(NotAllowed.class, "kun-ejeren-afgoer", () -> improve(other, sent));
        }
        assertCode(NotAllowed.class, "ikke-eget-forslag", () -> improve(METTE, sent));
        var newer = improve(SARA, sent);
        assertCode(
                Conflict.class,
                "forslag-aendret",
                () -> reviews.improve(SARA, sent.id(), sent.version(), text(SOURCE + "Andet\n")));
        var withdrawn = proposals.withdraw(METTE, newer.id(), newer.version());
        assertCode(
                Conflict.class,
                "forslag-har-anden-status",
                () ->
                        reviews.improve(
                                SARA, sent.id(), withdrawn.version(), text(SOURCE + "Andet\n")));
    }

    /** Permissions P47, P64. */
    @Test
    void onlyNamedEditorsPublishWhereTheAuthorityNamesThem() {
        rules(1, "sara");
        var one = accept(PETER, submitted());

        assertThat(one.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(reviews.rights(PETER, one).mayPublish()).isFalse();
        assertThat(reviews.rights(SARA, one).mayPublish()).isTrue();
        assertThat(accept(SARA, one).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    /** Permission P67. */
    @Test
    void rulesAreSetByTheAuthoritysPublishersAndAdmins() {
        var mine = new AuthorityRules("SKTST", 2, 3, 60, List.of("sara"), null);

        for (var other : List.of(METTE, INGE, READER, Actor.anonymous())) {
            assertCode(
                    NotAllowed.class, "kun-ejeren-saetter-regler", () -> rules.save(other, mine));
        }
        var saved = rules.save(PETER, mine);
        assertThat(rules.of("SKTST")).isEqualTo(saved);
        assertThat(rules.save(SARA, mine)).isEqualTo(saved);
        assertThat(rules.of("ERST")).isEqualTo(AuthorityRules.standard("ERST"));
        assertCode(NotAllowed.class, "kun-ejeren-saetter-regler", () -> rules.save(PETER, saved));
        assertCode(
                Conflict.class,
                "regler-aendret",
                () -> rules.save(SARA, new AuthorityRules("SKTST", 1, 5, 90, List.of(), null)));
        assertCode(
                Invalid.class,
                "regel-uden-for-graenserne",
                () -> new AuthorityRules("SKTST", 0, 5, 90, List.of(), null));
    }

    /** Permission P66. */
    @Test
    void claimedProposalWaitsForItsEditorUnlessTakenOver() {
        var sent = submitted();
        var claimed = reviews.claim(SARA, sent.id());

        assertThat(claimed.version()).isEqualTo(sent.version());
        assertThat(claimed.handling().claim().by().name()).isEqualTo("Sara Lund");
        assertThat(reviews.claim(PETER, sent.id())).isEqualTo(claimed);
        assertThat(reviews.claim(OLE, sent.id())).isEqualTo(claimed);
        assertCode(Conflict.class, "forslag-gennemgaas", () -> accept(PETER, sent));
        assertThat(proposals.rights(PETER, claimed).mayDecide()).isFalse();
        assertThat(reviews.rights(PETER, claimed).mayClaim()).isTrue();
        assertThat(proposals.rights(SARA, claimed).mayAccept()).isTrue();

        var taken = reviews.takeOver(PETER, sent.id());
        assertThat(taken.history().events(Kind.TAKEN_OVER).getFirst().detail())
                .isEqualTo("Sara Lund");
        assertThat(accept(PETER, taken).handling().claim()).isNull();
    }

    /** Permission P68. */
    @Test
    void proposerChangesTheTextUntilItIsClaimed() {
        var sent = submitted();
        reviews.claim(SARA, sent.id());
        var better = text(with("1. marts", "5. marts"));

        assertThat(proposals.rights(METTE, proposals.get(METTE, sent.id())).mayEdit()).isFalse();
        assertCode(
                Conflict.class,
                "forslag-gennemgaas",
                () -> proposals.reviseSubmitted(METTE, sent.id(), sent.version(), better));
        clock.advance(Claim.LENGTH);
        assertThat(proposals.reviseSubmitted(METTE, sent.id(), sent.version(), better).state())
                .isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void claimEndsByItselfAndIsRenewedByLookingAgain() {
        var sent = submitted();
        reviews.claim(SARA, sent.id());
        clock.advance(Duration.ofMinutes(15));
        reviews.claim(SARA, sent.id());
        clock.advance(Duration.ofMinutes(15));
        assertCode(Conflict.class, "forslag-gennemgaas", () -> accept(PETER, sent));
        conversations.comment(SARA, sent.id(), "Et øjeblik");
        clock.advance(Duration.ofMinutes(15));
        var said = proposals.get(PETER, sent.id());
        assertCode(Conflict.class, "forslag-gennemgaas", () -> accept(PETER, said));
        clock.advance(Duration.ofMinutes(6));

        assertThat(reviews.claim(PETER, sent.id()).handling().claim().by().name())
                .isEqualTo("Peter Dam");
    }

    @Test
    void declineIsUndoneWithinTenSeconds() {
        var sent = submitted();
        reviews.decide(SARA, sent.id(), sent.version(), new Decision.Decline("Nej"));
        clock.advance(Duration.ofSeconds(10));
        var undone = reviews.undo(SARA, sent.id());

        assertThat(undone.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(undone.lastReview()).isNull();
        assertThat(undone.history().reviews()).hasSize(1);
        assertThat(undone.progress().answered()).isNull();
        assertThat(reviews.undo(SARA, sent.id())).isEqualTo(undone);
        assertThat(accept(PETER, undone).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    /** Permission P65. */
    @Test
    void onlyTheEditorWhoDecidedUndoesAndOnlyWhileItIsFresh() {
        var sent = submitted();
        var decided =
                reviews.decide(
                        SARA, sent.id(), sent.version(), new Decision.RequestChanges("Hvor?"));

        assertCode(NotAllowed.class, "kun-egen-afgoerelse", () -> reviews.undo(PETER, sent.id()));
        assertThat(reviews.rights(PETER, decided).mayUndo()).isFalse();
        assertThat(reviews.rights(SARA, decided).mayUndo()).isTrue();
        clock.advance(Duration.ofMillis(10_001));
        assertThat(reviews.rights(SARA, decided).mayUndo()).isFalse();
        assertCode(Conflict.class, "for-sent-at-fortryde", () -> reviews.undo(SARA, sent.id()));
        assertCode(NotFound.class, "forslag-findes-ikke", () -> reviews.undo(SARA, "findes-ikke"));
    }

    @Test
    void undoneAcceptRestoresTheTextAsANewRevisionAndCanBeAcceptedAgain() {
        var sent = submitted();
        accept(SARA, sent);
        var undone = reviews.undo(SARA, sent.id());

        assertThat(published()).isEqualTo(SOURCE);
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(3);
        assertThat(undone.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(undone.history().publishedAs()).isNull();
        var again = accept(PETER, undone);
        assertThat(again.history().publishedAs()).isEqualTo(4);
        assertThat(published()).contains("2. marts");
    }

    @Test
    void acceptIsNotUndoneOverSomebodyElsesText() {
        var sent = submitted();
        accept(SARA, sent);
        edit(published() + "\nNyt.\n");

        assertCode(Conflict.class, "artikel-aendret", () -> reviews.undo(SARA, sent.id()));
        assertThat(published()).endsWith("Nyt.\n");
    }

    @Test
    void undoingCutOffByACrashIsFinishedByDoingItAgain() {
        var sent = submitted();
        var accepted = accept(SARA, sent);
        reviews.undo(SARA, sent.id());
        overwrite(accepted);
        clock.advance(Duration.ofMinutes(1));

        var undone = reviews.undo(SARA, sent.id());

        assertThat(undone.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(3);
    }

    /** Puts a document back as it was, as if what came after was never written. */
    private void overwrite(Proposal earlier) {
        var document = new org.bson.Document();
        template().getConverter().write(earlier, document);
        template()
                .getCollection("proposals")
                .replaceOne(new org.bson.Document("_id", earlier.id()), document);
    }

    /** Permission P60. */
    @Test
    void editorPublishesTheirOwnTextInAnEmergencyAndItIsFlagged() {
        var own = draft(SARA, with("1. marts", "2. marts"));
        var seen = new Seen(own.id(), own.version());
        assertCode(
                Invalid.class,
                "kommentar-mangler",
                () -> emergencies.publish(SARA, seen, " ", Publication.now()));

        var published = emergencies.publish(SARA, seen, "Fristen er i dag", Publication.now());

        assertThat(published()).contains("2. marts");
        assertThat(published.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(published.handling().emergency().unseen()).isTrue();
        assertThat(queue.find(PETER, QueueFilter.TO_SEE, 0, 10)).hasSize(1);
        assertThat(emergencies.publish(SARA, seen, "Igen", Publication.now())).isEqualTo(published);
    }

    /** Permission P60. */
    @Test
    void onlyAnEditorOfTheOwnerHurriesAndOnlyTheirOwnText() {
        var mettes = draft(METTE, with("1. marts", "2. marts"));
        var inges = draft(INGE, with("1. marts", "2. marts"));
        var sent = submitted(OLE, with("1. marts", "2. marts"));

        assertCode(NotAllowed.class, "kun-ejeren-afgoer", () -> hurry(METTE, mettes));
        assertCode(NotAllowed.class, "kun-ejeren-afgoer", () -> hurry(INGE, inges));
        assertCode(NotAllowed.class, "kun-forslagsstilleren", () -> hurry(SARA, sent));
        assertThat(published()).isEqualTo(SOURCE);
    }

    private Proposal hurry(Actor editor, Proposal proposal) {
        var seen = new Seen(proposal.id(), proposal.version());
        return emergencies.publish(editor, seen, "Haster", Publication.now());
    }

    /** Permissions P51, P61. */
    @Test
    void anotherEditorOfTheOwnerSeesWhatWasHurried() {
        var published = hurry(SARA, draft(SARA, with("1. marts", "2. marts")));

        assertCode(
                NotAllowed.class,
                "ikke-eget-forslag",
                () -> emergencies.markSeen(SARA, published.id()));
        assertCode(
                NotAllowed.class,
                "kun-ejeren-afgoer",
                () -> emergencies.markSeen(INGE, published.id()));
        var seen = emergencies.markSeen(PETER, published.id());
        assertThat(seen.handling().emergency().seenBy().name()).isEqualTo("Peter Dam");
        assertThat(emergencies.markSeen(LISE, published.id())).isEqualTo(seen);
        assertThat(queue.count(PETER, QueueFilter.TO_SEE)).isZero();
    }

    @Test
    void emergencyCutOffByACrashKeepsItsFlag() {
        var draft = draft(SARA, with("1. marts", "2. marts"));
        var published = hurry(SARA, draft);
        var cutOff =
                published.reopened(
                        published.history().withoutLastReview(Review.Dropped.UNDONE),
                        published.handling(),
                        START);
        overwrite(cutOff);

        var settled = hurry(SARA, draft);

        assertThat(settled.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(settled.handling().emergency().unseen()).isTrue();
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(2);
    }

    @Test
    void smallFixesAreAcceptedTogetherAndEachResultIsTold() {
        var fix = submitted(METTE, with("hvert kvartal", "hver måned"));
        var large = submitted(OLE, with("1. marts", "2. marts"));
        assertThat(fix.handling().size()).isEqualTo(Handling.Size.SMALL);
        assertThat(large.handling().size()).isEqualTo(Handling.Size.LARGER);

        var outcomes =
                bundles.acceptSmall(
                        SARA,
                        List.of(
                                new Seen(fix.id(), fix.version()),
                                new Seen(large.id(), large.version())));

        assertThat(outcomes).extracting(Outcome::isDone).containsExactly(true, false);
        assertThat(outcomes.get(1).failure().code()).isEqualTo("ikke-lille-rettelse");
        assertThat(published()).contains("hver måned").contains("1. marts");
    }

    /** Permission P58. */
    @Test
    void commentAboutAPlaceIsOpenUntilSomebodySettlesIt() {
        var sent = submitted();
        var place = new Comment.Place(Comment.Side.PROPOSED, "Fristen er den 2. marts.");
        conversations.comment(SARA, sent.id(), place, "Også i weekender?");
        var answered = conversations.resolve(METTE, sent.id(), 0);

        assertThat(answered.history().comments().getFirst().place()).isEqualTo(place);
        assertThat(answered.history().comments().getFirst().isOpen()).isFalse();
        assertThat(conversations.resolve(SARA, sent.id(), 0)).isEqualTo(answered);
        assertThat(
                        conversations
                                .reopen(SARA, sent.id(), 0)
                                .history()
                                .comments()
                                .getFirst()
                                .isOpen())
                .isTrue();
        assertCode(
                NotFound.class,
                "kommentar-findes-ikke",
                () -> conversations.resolve(SARA, sent.id(), 1));
        assertCode(
                NotAllowed.class,
                "kun-parterne-kommenterer",
                () -> conversations.resolve(OLE, sent.id(), 0));
    }

    @Test
    void everyActIsInTheLogOfActsOnce() {
        var sent = submitted();
        proposals.submit(METTE, sent.id(), sent.version());
        reviews.claim(SARA, sent.id());
        reviews.claim(SARA, sent.id());
        accept(SARA, sent);
        accept(SARA, sent);
        reviews.undo(SARA, sent.id());

        var log = context().getBean(AuditLog.class);
        assertThat(log.find(ADMIN, AuditQuery.everything(), 0, 50))
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder(
                        AuditAct.PROPOSAL_SUBMITTED,
                        AuditAct.PROPOSAL_CLAIMED,
                        AuditAct.ARTICLE_PUBLISHED,
                        AuditAct.PROPOSAL_ACCEPTED,
                        AuditAct.ARTICLE_RESTORED,
                        AuditAct.DECISION_UNDONE);
    }
}
