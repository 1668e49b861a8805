package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Edit;
import dk.virkwiki.article.Origin;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What proposals do, on any store. */
abstract class ProposalsContract extends EditorialStage {
    /** Permission P08. */
    @Test
    void onlyThoseWhoReadAdvisorTextMayPropose() {
        assertCode(NotAllowed.class, "kun-vejledere-foreslaar", () -> draft(READER, SOURCE));
        assertCode(NotAllowed.class, "log-ind-foerst", () -> draft(Actor.anonymous(), SOURCE));
        var article = articles.get(METTE, "momsfrister");
        assertThat(proposals.mayPropose(READER, article)).isFalse();
        assertThat(proposals.mayPropose(Actor.anonymous(), article)).isFalse();
        assertThat(proposals.mayPropose(METTE, article)).isTrue();
    }

    @Test
    void articleWithoutOwnerTakesNoProposals() {
        publish("uden-ejer", "---\ntitle: Uden ejer\nstatus: published\n---\nTekst\n");

        assertCode(
                NotAllowed.class,
                "artikel-uden-ejer",
                () -> proposals.saveDraft(METTE, "uden-ejer", null, text("x")));
    }

    @Test
    void draftIsFoundAgainAndThereIsOnePerPersonAndArticle() {
        var first = draft(METTE, SOURCE + "Mere\n");
        clock.tick();
        var second =
                proposals.saveDraft(
                        METTE, "momsfrister", first.version(), text(SOURCE + "Mere tekst\n"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(proposals.findDraft(METTE, "momsfrister")).contains(second);
        assertThat(second.text().source()).endsWith("Mere tekst\n");
        assertThat(second.progress().created()).isBefore(second.progress().updated());
        assertThat(draft(OLE, SOURCE).id()).isNotEqualTo(first.id());
        assertThat(proposals.findDraft(Actor.anonymous(), "momsfrister")).isEmpty();
        assertThat(first.id()).matches("[A-Za-z0-9_-]{12}");
    }

    @Test
    void draftSavedFromAnotherWindowIsNotOverwritten() {
        var first = draft(METTE, SOURCE + "Mere\n");
        proposals.saveDraft(METTE, "momsfrister", first.version(), text(SOURCE + "Nyere\n"));

        assertCode(
                Conflict.class,
                "forslag-aendret",
                () ->
                        proposals.saveDraft(
                                METTE, "momsfrister", first.version(), text(SOURCE + "Gammel\n")));
        assertCode(Conflict.class, "forslag-aendret", () -> draft(METTE, SOURCE + "Blind\n"));
        assertThat(draft(METTE, SOURCE + "Nyere\n").text().source()).endsWith("Nyere\n");
    }

    @Test
    void draftMayBeUnfinishedButNotHoldAPersonalNumber() {
        draft(METTE, "halvt skrevet");
        assertCode(
                Invalid.class,
                "personnummer",
                () -> draft(OLE, with("Find datoen sammen.", "Borger 010203-1234 ringede.")));
        assertCode(
                Invalid.class,
                "personnummer",
                () ->
                        proposals.saveDraft(
                                OLE,
                                "momsfrister",
                                null,
                                new ProposedText(1, SOURCE, "010203 1234")));
        assertCode(
                Invalid.class,
                "forslag-for-langt",
                () -> draft(OLE, "x".repeat(ArticleFile.MAX_LENGTH + 1)));
        assertCode(
                Invalid.class,
                "begrundelse-for-lang",
                () ->
                        proposals.saveDraft(
                                OLE,
                                "momsfrister",
                                null,
                                new ProposedText(1, SOURCE, "x".repeat(1_001))));
        assertCode(
                NotFound.class,
                "version-findes-ikke",
                () -> proposals.saveDraft(OLE, "momsfrister", null, new ProposedText(7, "x", "")));
    }

    @Test
    void formsLineEndsAreNotAChange() {
        var draft = draft(METTE, SOURCE.replace("\n", "\r\n"));

        assertThat(draft.text().source()).isEqualTo(SOURCE);
        assertCode(
                Invalid.class,
                "forslag-uden-aendring",
                () -> proposals.submit(METTE, draft.id(), draft.version()));
    }

    @Test
    void onlyReadableFilesThatKeepTheOwnerAreSent() {
        assertCode(Invalid.class, "forslag-har-fejl", () -> submitted(METTE, "# Uden forord\n"));
        assertCode(
                Invalid.class,
                "ejer-ligger-fast",
                () -> submitted(OLE, with("owner: SKTST", "owner: ERST")));
    }

    @Test
    void blockLeftOpenWouldHideTheRestAndIsNotSent() {
        assertCode(
                Invalid.class,
                "blok-ikke-lukket",
                () -> submitted(METTE, SOURCE + "\n:::sig\nÅben\n"));
    }

    /** Permission P09. */
    @Test
    void draftIsSeenByItsProposerOnly() {
        var draft = draft(METTE, SOURCE + "Mere\n");

        assertThat(proposals.get(METTE, draft.id())).isEqualTo(draft);
        for (var other : List.of(OLE, SARA, ADMIN, READER, Actor.anonymous())) {
            assertCode(
                    NotFound.class, "forslag-findes-ikke", () -> proposals.get(other, draft.id()));
            assertThat(proposals.open(other, "momsfrister")).isEmpty();
        }
        assertThat(queue.find(SARA, QueueFilter.WAITING, 0, 10)).isEmpty();
        var thrownAway = proposals.withdraw(METTE, draft.id(), draft.version());
        assertCode(
                NotFound.class, "forslag-findes-ikke", () -> proposals.get(SARA, thrownAway.id()));
        assertThat(proposals.findDraft(METTE, "momsfrister")).isEmpty();
    }

    @Test
    void sentProposalIsSeenByAdvisorsAndEditorsButNotByReaders() {
        var sent = submitted();

        for (var other : List.of(METTE, OLE, SARA, INGE, ADMIN)) {
            assertThat(proposals.get(other, sent.id())).isEqualTo(sent);
            assertThat(proposals.open(other, "momsfrister")).hasSize(1);
        }
        for (var other : List.of(READER, Actor.anonymous())) {
            assertCode(
                    NotFound.class, "forslag-findes-ikke", () -> proposals.get(other, sent.id()));
            assertThat(proposals.open(other, "momsfrister")).isEmpty();
        }
    }

    @Test
    void submittingTwiceDoesNothingMore() {
        var draft = draft(METTE, with("1. marts", "2. marts"));
        var sent = proposals.submit(METTE, draft.id(), draft.version());

        assertThat(proposals.submit(METTE, draft.id(), draft.version())).isEqualTo(sent);
        assertThat(sent.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(proposals.findDraft(METTE, "momsfrister")).isEmpty();
        assertThat(draft(METTE, SOURCE + "Endnu et\n").id()).isNotEqualTo(sent.id());
    }

    /** Permission P11. */
    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        var own = submitted(SARA, with("1. marts", "2. marts"));

        assertCode(NotAllowed.class, "ikke-eget-forslag", () -> accept(SARA, own));
        assertThat(proposals.rights(SARA, own).mayDecide()).isFalse();
        assertThat(proposals.rights(PETER, own).mayAccept()).isTrue();
        assertThat(accept(PETER, own).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    /** Permissions P12, P13. */
    @Test
    void onlyTheOwnersEditorsDecide() {
        var sent = submitted();

        for (var other : List.of(INGE, OLE, ADMIN)) {
            assertCode(NotAllowed.class, "kun-ejeren-afgoer", () -> accept(other, sent));
            assertThat(proposals.rights(other, sent).mayDecide()).isFalse();
        }
        assertCode(NotFound.class, "forslag-findes-ikke", () -> accept(READER, sent));
        assertThat(published()).isEqualTo(SOURCE);
    }

    @Test
    void acceptingPublishesAndDoesNotCallThePageConfirmed() {
        var accepted = accept(SARA, submitted());

        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(accepted.history().publishedAs()).isEqualTo(2);
        assertThat(accepted.lastReview().comment()).isEqualTo("Tak");
        assertThat(published()).isEqualTo(with("1. marts", "2. marts"));
        var history = articles.history(articles.get(SARA, "momsfrister"), 0, 10);
        assertThat(history.getFirst().author().name()).isEqualTo("Sara Lund");
        assertThat(history.getFirst().note()).isEqualTo("Mange spørger");
        assertThat(history.getFirst().proposalId()).isEqualTo(accepted.id());
    }

    @Test
    void acceptingTwicePublishesOnce() {
        var sent = submitted();
        var accepted = accept(SARA, sent);

        assertThat(accept(SARA, sent)).isEqualTo(accepted);
        assertCode(Conflict.class, "forslag-aendret", () -> accept(PETER, sent));
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(2);
    }

    @Test
    void olderProposalMergesWithWhatWasPublishedSince() {
        var sent = submitted();
        edit(with("Ring til", "Skriv til"));

        assertThat(proposals.preview(SARA, sent).isClean()).isTrue();
        accept(SARA, sent);

        assertThat(published()).contains("2. marts").contains("Skriv til Skattestyrelsen");
    }

    @Test
    void collisionIsToldWithItsPlacesAndPublishesNothing() {
        var sent = submitted();
        edit(with("1. marts", "3. marts"));

        var conflict = catchThrowableOfType(MergeConflict.class, () -> accept(SARA, sent));

        assertThat(conflict.places())
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.base()).contains("1. marts");
                            assertThat(place.current()).contains("3. marts");
                            assertThat(place.proposed()).contains("2. marts");
                        });
        assertThat(proposals.preview(SARA, sent).collisions()).hasSize(1);
        assertThat(proposals.get(SARA, sent.id()).state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(published()).contains("3. marts");
    }

    /** Permission P227. */
    @Test
    void onlyWhoHasReadTheWholePageConfirmsItAndThatNeverCollides() {
        var first = submitted();
        var second = submitted(OLE, with("Ring til", "Skriv til"));
        acceptHavingReadAll(SARA, first);
        assertThat(published()).contains("verified: 2026-11-24");
        clock.advance(Duration.ofDays(3));
        acceptHavingReadAll(SARA, second);

        assertThat(published()).contains("verified: 2026-11-27").contains("2. marts");
    }

    private Proposal acceptHavingReadAll(Actor editor, Proposal proposal) {
        return reviews.decide(
                editor,
                proposal.id(),
                Objects.requireNonNull(proposal.version()),
                new Decision.Accept("", Publication.now().havingReadAll()));
    }

    @Test
    void publicationCutOffByACrashIsFinishedByDoingItAgain() {
        var sent = submitted();
        articles.apply(
                SARA,
                new Edit("momsfrister", 1, with("1. marts", "2. marts"), "", Origin.of(sent.id())));
        edit(with("1. marts", "9. marts"));

        var accepted = accept(SARA, sent);

        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(accepted.history().publishedAs()).isEqualTo(2);
        assertThat(accepted.history().reviews()).extracting(Review::comment).containsExactly("Tak");
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(3);
    }

    @Test
    void publishedProposalCannotBeWithdrawnAfterACrash() {
        var sent = submitted();
        articles.apply(
                SARA,
                new Edit("momsfrister", 1, with("1. marts", "2. marts"), "", Origin.of(sent.id())));

        assertThatThrownBy(() -> proposals.withdraw(METTE, sent.id(), sent.version()))
                .isInstanceOf(Conflict.class);
        assertThat(proposals.get(METTE, sent.id()).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void twoEditorsAcceptingAtOncePublishOnce() throws Exception {
        var sent = submitted();
        var acts =
                List.<Callable<Object>>of(
                        () -> attempt(() -> accept(SARA, sent)),
                        () -> attempt(() -> accept(PETER, sent)));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var result : pool.invokeAll(acts)) {
                assertThat(result.get()).isInstanceOfAny(Proposal.class, Conflict.class);
            }
        }

        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(2);
        var settled = proposals.get(SARA, sent.id());
        assertThat(settled.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(settled.history().publishedAs()).isEqualTo(2);
        assertThat(settled.history().reviews()).hasSize(1);
    }

    private static Object attempt(Callable<Object> act) throws Exception {
        try {
            return act.call();
        } catch (Conflict conflict) {
            return conflict;
        }
    }

    @Test
    void changesAreRequestedMadeAndAcceptedInTheEnd() {
        var sent = submitted();
        var returned =
                reviews.decide(
                        SARA,
                        sent.id(),
                        sent.version(),
                        new Decision.RequestChanges("Tag søndag med"));
        assertThat(returned.state()).isEqualTo(ProposalState.CHANGES_REQUESTED);
        assertThat(queue.counts(SARA)).isEqualTo(new QueueCounts(0, 1));
        assertThat(queue.find(SARA, QueueFilter.SENT_BACK, 0, 10)).hasSize(1);
        assertThat(proposals.rights(SARA, returned).mayAccept()).isFalse();

        var better = text(with("1. marts", "2. marts, også en søndag"));
        var again = proposals.reviseSubmitted(METTE, sent.id(), returned.version(), better);

        assertThat(again.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(again.history().reviews()).hasSize(1);
        assertThat(again.history().events()).hasSize(1);
        assertThat(again.progress().submitted()).isEqualTo(sent.progress().submitted());
        assertThat(proposals.reviseSubmitted(METTE, sent.id(), returned.version(), better))
                .isEqualTo(again);
        assertThat(accept(SARA, again).history().reviews()).hasSize(2);
        assertThat(published()).contains("også en søndag");
    }

    @Test
    void decisionOnTextThatChangedIsRefused() {
        var sent = submitted();
        proposals.reviseSubmitted(METTE, sent.id(), sent.version(), text(SOURCE + "Nyt\n"));

        assertCode(Conflict.class, "forslag-aendret", () -> accept(SARA, sent));
        assertThat(published()).isEqualTo(SOURCE);
    }

    /** Permission P14. */
    @Test
    void onlyTheProposerChangesOrWithdraws() {
        var sent = submitted();

        assertCode(
                NotAllowed.class,
                "kun-forslagsstilleren",
                () -> proposals.withdraw(SARA, sent.id(), sent.version()));
        assertCode(
                NotAllowed.class,
                "kun-forslagsstilleren",
                () -> proposals.reviseSubmitted(OLE, sent.id(), sent.version(), text("x")));
        var withdrawn = proposals.withdraw(METTE, sent.id(), sent.version());
        assertThat(proposals.withdraw(METTE, sent.id(), sent.version())).isEqualTo(withdrawn);
        assertCode(Conflict.class, "forslag-aendret", () -> accept(SARA, sent));
        assertCode(Conflict.class, "forslag-har-anden-status", () -> accept(SARA, withdrawn));
    }

    @Test
    void declineAndRequestNeedAComment() {
        assertCode(Invalid.class, "kommentar-mangler", () -> new Decision.Decline("  \n"));
        assertCode(Invalid.class, "kommentar-mangler", () -> new Decision.RequestChanges(""));
        var sent = submitted();
        assertCode(
                Invalid.class,
                "personnummer",
                () ->
                        reviews.decide(
                                SARA,
                                sent.id(),
                                sent.version(),
                                new Decision.Decline("Spørg 010203-1234")));
        var declined =
                reviews.decide(
                        SARA, sent.id(), sent.version(), new Decision.Decline("Fristen er rigtig"));
        assertThat(declined.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(declined.lastReview().comment()).isEqualTo("Fristen er rigtig");
    }

    /** Permission P32: a finished text goes straight to the queue and touches no draft. */
    @Test
    void quickSuggestionIsSentBesideTheDraft() {
        var draft = draft(METTE, with("1. marts", "2. marts"));
        var text = text(with("hvert kvartal", "hvert halve år"));
        var sent = proposals.sendAtOnce(METTE, "momsfrister", text);

        assertThat(sent.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(queue.find(SARA, QueueFilter.WAITING, 0, 9))
                .extracting(ProposalSummary::id)
                .containsExactly(sent.id());
        assertThat(proposals.findDraft(METTE, "momsfrister")).contains(draft);
    }

    @Test
    void quickSuggestionSentTwiceIsOneUntilItIsAnswered() {
        var text = text(with("hvert kvartal", "hvert halve år"));
        var sent = proposals.sendAtOnce(METTE, "momsfrister", text);

        assertThat(proposals.sendAtOnce(METTE, "momsfrister", text)).isEqualTo(sent);
        assertThat(proposals.sendAtOnce(OLE, "momsfrister", text).id()).isNotEqualTo(sent.id());
        proposals.withdraw(METTE, sent.id(), sent.version());
        assertThat(proposals.sendAtOnce(METTE, "momsfrister", text).id()).isNotEqualTo(sent.id());
    }

    @Test
    void quickSuggestionKeepsToTheSameRules() {
        assertCode(
                Invalid.class,
                "forslag-uden-aendring",
                () -> proposals.sendAtOnce(METTE, "momsfrister", text(SOURCE)));
        assertCode(
                Invalid.class,
                "personnummer",
                () -> proposals.sendAtOnce(METTE, "momsfrister", text(SOURCE + "0102031234")));
        assertCode(
                NotAllowed.class,
                "log-ind-foerst",
                () -> proposals.sendAtOnce(Actor.anonymous(), "momsfrister", text(SOURCE + "x")));
    }

    @Test
    void whoMayReadAProposalMayJoinTheTalk() {
        var sent = submitted();
        conversations.comment(SARA, sent.id(), "Gælder det også søndag?");
        conversations.comment(SARA, sent.id(), "Gælder det også søndag?");
        var last = conversations.comment(METTE, sent.id(), "Ja,\r\ndet gør det");

        assertThat(last.history().comments())
                .extracting(Comment::text)
                .containsExactly("Gælder det også søndag?", "Ja,\ndet gør det");
        conversations.comment(OLE, sent.id(), "Det spørger de også om i Vejle");
        assertThat(proposals.rights(OLE, sent).mayComment()).isTrue();
        assertThat(proposals.rights(READER, sent).mayComment()).isFalse();
        assertCode(
                NotFound.class,
                "forslag-findes-ikke",
                () -> conversations.comment(READER, sent.id(), "Hej"));
        assertCode(
                Invalid.class,
                "kommentar-mangler",
                () -> conversations.comment(SARA, sent.id(), " "));
        assertCode(
                Invalid.class,
                "personnummer",
                () -> conversations.comment(SARA, sent.id(), "Ring 0102031234"));
        assertCode(
                Invalid.class,
                "kommentar-for-lang",
                () -> conversations.comment(SARA, sent.id(), "x".repeat(5_001)));
    }

    @Test
    void queueHoldsTheAuthoritysOwnOldestFirst() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var id = "artikel-" + i;
            publish(id, SOURCE.replace("slug: momsfrister", "slug: " + id));
            clock.tick();
            var draft =
                    proposals.saveDraft(
                            METTE,
                            id,
                            null,
                            text(SOURCE.replace("slug: momsfrister", "slug: " + id) + "Nyt\n"));
            ids.add(proposals.submit(METTE, draft.id(), draft.version()).id());
        }
        draft(OLE, "kladde");

        assertThat(queue.find(SARA, QueueFilter.WAITING, 0, 3))
                .extracting(ProposalSummary::id)
                .isEqualTo(ids.subList(0, 3));
        assertThat(queue.find(SARA, QueueFilter.WAITING, 3, 3))
                .extracting(ProposalSummary::id)
                .isEqualTo(ids.subList(3, 5));
        assertThat(queue.counts(SARA)).isEqualTo(new QueueCounts(5, 0));
        assertThat(queue.find(INGE, QueueFilter.WAITING, 0, 10)).isEmpty();
        assertCode(
                NotAllowed.class,
                "kun-redaktoerer",
                () -> queue.find(METTE, QueueFilter.WAITING, 0, 10));
        assertThat(proposals.mine(METTE, 0, 2))
                .extracting(ProposalSummary::id)
                .containsExactly(ids.get(4), ids.get(3));
        assertThat(proposals.countMine(METTE)).isEqualTo(5);
        var row = queue.find(SARA, QueueFilter.WAITING, -1, 1).getFirst();
        assertThat(row.article().title()).isEqualTo("Momsfrister");
        assertThat(row.text()).isEqualTo(new ProposalSummary.Brief(1, "Mange spørger"));
        assertThat(row.proposer().library()).isEqualTo("Aalborg Bibliotekerne");
        assertThat(row.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(row.lastReview()).isNull();
    }

    @Test
    void manyAtOnceEachGetTheirSay() throws Exception {
        var sent = submitted();
        var acts =
                IntStream.range(0, 3)
                        .mapToObj(
                                i ->
                                        (Callable<Object>)
                                                () ->
                                                        conversations.comment(
                                                                SARA, sent.id(), "Nr " + i))
                        .toList();
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var result : pool.invokeAll(acts)) {
                result.get();
            }
        }

        assertThat(proposals.get(SARA, sent.id()).history().comments()).hasSize(3);
    }
}
