package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Edit;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.Origin;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is published when, and what happens by the clock, on any store. */
abstract class PublicationsContract extends EditorialStage {
    private static final Publication FRIDAY =
            Publication.at(LocalDateTime.parse("2026-11-27T08:00"));

    private Proposal decide(Proposal proposal, Publication publication) {
        var accept = new Decision.Accept("Tak", publication);
        return reviews.decide(SARA, proposal.id(), proposal.version(), accept);
    }

    private Proposal planned() {
        return decide(submitted(), FRIDAY);
    }

    private void untilFriday() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-27T07:00:00Z")));
    }

    @Test
    void danishTimeIsMeant() {
        assertThat(FRIDAY.at()).isEqualTo(Instant.parse("2026-11-27T07:00:00Z"));
        assertThat(Publication.at(LocalDateTime.parse("2026-07-01T08:00")).at())
                .isEqualTo(Instant.parse("2026-07-01T06:00:00Z"));
        assertCode(
                Invalid.class,
                "tidspunkt-findes-ikke",
                () -> Publication.at(LocalDateTime.parse("2027-03-28T02:30")));
        var passed = Publication.at(LocalDateTime.parse("2026-11-24T00:30"));
        var sent = submitted();
        assertCode(Invalid.class, "tidspunkt-er-gaaet", () -> decide(sent, passed));
    }

    @Test
    void publicNoteIsKeptWithTheRevisionAndMinorChangesHaveNone() {
        decide(submitted(), Publication.now().telling("  Fristen er\nflyttet "));
        var newest = articles.history(articles.get(SARA, "momsfrister"), 0, 1).getFirst();

        assertThat(newest.origin().publicNote()).isEqualTo("Fristen er flyttet");
        assertThat(Publication.now().telling(" ").note()).isNull();
        var sent = submitted(OLE, with("Ring til", "Skriv til"));
        assertCode(
                Invalid.class,
                "note-for-lang",
                () -> decide(sent, Publication.now().telling("x".repeat(201))));
        assertCode(
                Invalid.class,
                "personnummer",
                () -> decide(sent, Publication.now().telling("Borger 010203-1234")));
        assertCode(
                Invalid.class,
                "personnummer",
                () -> decide(sent, Publication.now().because("Borger 010203-1234")));
    }

    @Test
    void plannedIsPublishedOnceWhenItsTimeHasCome() {
        var planned = planned();

        assertThat(planned.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(planned.isScheduled()).isTrue();
        assertThat(queue.find(SARA, QueueFilter.SCHEDULED, 0, 10))
                .extracting(ProposalSummary::id)
                .containsExactly(planned.id());
        assertThat(due.publish()).isZero();
        assertThat(published()).isEqualTo(SOURCE);
        untilFriday();

        assertThat(due.publish()).isEqualTo(1);
        assertThat(due.publish()).isZero();
        assertThat(published()).contains("2. marts").contains("verified: 2026-01-01");
        var done = proposals.get(METTE, planned.id());
        assertThat(done.history().publishedAs()).isEqualTo(2);
        assertThat(done.isScheduled()).isFalse();
        assertThat(queue.count(SARA, QueueFilter.SCHEDULED)).isZero();
        var newest = articles.history(articles.get(SARA, "momsfrister"), 0, 1).getFirst();
        assertThat(newest.author().name()).isEqualTo("Sara Lund");
    }

    @Test
    void plannedPublicationSurvivesARestart() {
        var planned = planned();
        close();
        reopen();
        untilFriday();

        assertThat(due.publish()).isEqualTo(1);
        assertThat(proposals.get(METTE, planned.id()).history().publishedAs()).isEqualTo(2);
    }

    @Test
    void severalNodesPublishOnce() throws Exception {
        planned();
        untilFriday();
        Callable<Integer> node = due::publish;
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var result : pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> node).toList())) {
                result.get();
            }
        }

        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(2);
    }

    @Test
    void plannedPublicationCutOffByACrashIsNotDoneTwice() {
        var planned = planned();
        untilFriday();
        articles.apply(
                SARA,
                new Edit(
                        "momsfrister",
                        1,
                        with("1. marts", "2. marts"),
                        "",
                        Origin.of(planned.id())));
        due.publish();

        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(2);
        assertThat(proposals.get(METTE, planned.id()).history().publishedAs()).isEqualTo(2);
    }

    @Test
    void plannedProposalThatCollidesGoesBackWithTheReason() {
        var planned = planned();
        edit(with("1. marts", "3. marts"));
        untilFriday();

        assertThat(due.publish()).isZero();
        var back = proposals.get(METTE, planned.id());
        assertThat(back.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(back.text()).isEqualTo(planned.text());
        assertThat(back.history().approvals()).isEmpty();
        assertThat(back.history().events(Kind.RETURNED).getFirst().detail())
                .isEqualTo("forslag-kolliderer");
        assertThat(published()).contains("3. marts");
    }

    @Test
    void whatCollidesAlreadyIsNotPlanned() {
        var sent = submitted();
        edit(with("1. marts", "3. marts"));

        assertCode(MergeConflict.class, "forslag-kolliderer", () -> decide(sent, FRIDAY));
        assertThat(proposals.get(METTE, sent.id()).state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void readersAreToldOfATextThatWillHold() {
        var from =
                Publication.from(LocalDate.parse("2027-01-01")).telling("Fristen bliver 2. marts");
        var planned = decide(submitted(), from);

        assertThat(proposals.announcements("momsfrister"))
                .containsExactly(
                        new Announcement(LocalDate.parse("2027-01-01"), "Fristen bliver 2. marts"));
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-31T23:00:00Z")));
        due.publish();
        assertThat(proposals.announcements("momsfrister")).isEmpty();
        assertThat(published()).contains("2. marts");
        assertThat(proposals.get(METTE, planned.id()).isScheduled()).isFalse();
    }

    @Test
    void timeOfPublicationIsNoAnnouncement() {
        planned();

        assertThat(proposals.announcements("momsfrister")).isEmpty();
    }

    /** Permission P57. */
    @Test
    void plannedPublicationIsTakenBackWithAReason() {
        var planned = planned();

        assertCode(
                Invalid.class,
                "kommentar-mangler",
                () -> reviews.cancel(SARA, planned.id(), planned.version(), " "));
        assertCode(
                NotAllowed.class,
                "kun-ejeren-afgoer",
                () -> reviews.cancel(INGE, planned.id(), planned.version(), "Nej"));
        var back = reviews.cancel(PETER, planned.id(), planned.version(), "Loven udskydes");
        untilFriday();

        assertThat(due.publish()).isZero();
        assertThat(back.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(back.history().events(Kind.CANCELLED).getFirst().detail())
                .isEqualTo("Loven udskydes");
        assertCode(
                Conflict.class,
                "forslag-har-anden-status",
                () -> reviews.cancel(PETER, back.id(), back.version(), "Igen"));
    }

    @Test
    void planIsUndoneWithoutTouchingTheArticle() {
        var planned = planned();
        var undone = reviews.undo(SARA, planned.id());

        assertThat(undone.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(articles.get(SARA, "momsfrister").number()).isEqualTo(1);
    }

    @Test
    void newArticleAndMoveArePlannedToo() {
        var source = "---\ntitle: Ny\nslug: ny\nowner: SKTST\n---\nTekst\n";
        var draft =
                proposals.saveNewDraft(
                        METTE, Proposals.newId(), null, new ProposedText(0, source, ""));
        decide(proposals.submit(METTE, draft.id(), draft.version()), FRIDAY);
        decide(submitted(METTE, HeaderEdit.set(SOURCE, "slug", "frister")), FRIDAY);
        assertThat(articles.find(SARA, "ny")).isEmpty();
        untilFriday();

        assertThat(due.publish()).isEqualTo(2);
        assertThat(articles.find(METTE, "ny")).isPresent();
        assertThat(articles.find(METTE, "frister")).isPresent();
    }

    @Test
    void silentProposalIsClosedKindlyAfterItsPartiesWereTold() {
        rules.save(SARA, new AuthorityRules("SKTST", 1, 5, 30, List.of(), null));
        listAuthorities();
        var sent = submitted();
        var returned =
                reviews.decide(
                        SARA, sent.id(), sent.version(), new Decision.RequestChanges("Hvor?"));
        assertThat(queue.closesAt(proposals.mine(METTE, 0, 1).getFirst()))
                .isEqualTo(START.plus(Duration.ofDays(30)));
        clock.advance(Duration.ofDays(15));
        upkeep.closeSilent();
        assertThat(proposals.get(METTE, sent.id())).isEqualTo(returned);
        clock.advance(Duration.ofDays(2));
        upkeep.closeSilent();
        upkeep.closeSilent();
        assertThat(proposals.get(METTE, sent.id()).history().events(Kind.REMINDED)).hasSize(1);
        clock.advance(Duration.ofDays(13));
        upkeep.closeSilent();
        assertThat(proposals.get(METTE, sent.id()).state().isOpen()).isTrue();
        clock.advance(Duration.ofDays(2));
        upkeep.closeSilent();

        var closed = proposals.get(METTE, sent.id());
        assertThat(closed.state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(closed.history().events().getLast().kind()).isEqualTo(Kind.EXPIRED);
        assertThat(closed.history().events().getLast().author().name()).isEqualTo("Virk Wiki");
        assertThat(closed.text()).isEqualTo(sent.text());
        assertThat(closed.isExpired()).isTrue();
        assertThat(proposals.mine(METTE, 0, 10)).allMatch(ProposalSummary::isExpired);
    }

    @Test
    void wordsKeepAProposalOpen() {
        listAuthorities();
        var sent = submitted();
        clock.advance(Duration.ofDays(80));
        upkeep.closeSilent();
        conversations.comment(METTE, sent.id(), "Er der nyt?");
        clock.advance(Duration.ofDays(20));
        upkeep.closeSilent();

        assertThat(proposals.get(METTE, sent.id()).state()).isEqualTo(ProposalState.SUBMITTED);
    }

    private void listAuthorities() {
        template()
                .getCollection("code_lists")
                .insertOne(
                        new Document("_id", "authorities")
                                .append("source", "- code: SKTST\n  name: Skattestyrelsen\n"));
    }
}
