package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.shared.NotAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What editors ask of the queue, on any store. */
abstract class QueuesContract extends EditorialStage {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private static String source(String id) {
        return SOURCE.replace("slug: momsfrister", "slug: " + id);
    }

    private Proposal sent(String id, String changed) {
        publish(id, source(id));
        clock.tick();
        var draft = proposals.saveDraft(METTE, id, null, text(changed));
        return proposals.submit(METTE, draft.id(), draft.version());
    }

    private void four() {
        sent("a", source("a").replace("kvartal", "halvår"));
        sent("b", source("b").replace("1. marts", "2. marts"));
        sent("c", HeaderEdit.set(source("c"), "slug", "cc"));
        var withdrawn = HeaderEdit.set(source("d"), "status", "withdrawn");
        sent("d", HeaderEdit.set(withdrawn, "withdrawal", "outdated"));
    }

    private List<String> slugs(QueueFilter filter) {
        var rows = queue.find(SARA, filter, 0, 10);
        assertThat(queue.count(SARA, filter)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.article().slug()).toList();
    }

    @Test
    void queueIsNarrowedByKindAndSize() {
        four();

        assertThat(slugs(QueueFilter.WAITING)).isEqualTo(NAMES);
        assertThat(slugs(QueueFilter.SMALL)).containsExactly("a");
        assertThat(slugs(QueueFilter.EDITS)).containsExactly("a", "b");
        assertThat(slugs(QueueFilter.MOVES)).containsExactly("c");
        assertThat(slugs(QueueFilter.WITHDRAWALS)).containsExactly("d");
        assertThat(slugs(QueueFilter.CREATIONS)).isEmpty();
        assertThat(queue.find(INGE, QueueFilter.WAITING, 0, 10)).isEmpty();
        for (var filter : QueueFilter.values()) {
            assertCode(NotAllowed.class, "kun-redaktoerer", () -> queue.find(METTE, filter, 0, 10));
        }
    }

    @Test
    void queueIsNarrowedByWhoIsLooking() {
        four();
        var first = queue.find(SARA, QueueFilter.WAITING, 0, 1).getFirst();
        reviews.claim(SARA, first.id());

        assertThat(slugs(QueueFilter.MINE)).containsExactly("a");
        assertThat(slugs(QueueFilter.UNCLAIMED)).containsExactly("b", "c", "d");
        assertThat(queue.count(PETER, QueueFilter.MINE)).isZero();
        clock.advance(Claim.LENGTH);
        assertThat(slugs(QueueFilter.MINE)).isEmpty();
        assertThat(slugs(QueueFilter.UNCLAIMED)).isEqualTo(NAMES);
    }

    @Test
    void queueShowsWhatIsLateAndWhatIsAskedFor() {
        context().getBean(ReadingCounts.class).add(Map.of("b", 40L, "d", 90L));
        four();
        assertThat(slugs(QueueFilter.DEMANDED)).containsExactly("d", "b");
        assertThat(slugs(QueueFilter.OVERDUE)).isEmpty();
        clock.advance(Duration.ofDays(5).plusSeconds(1));

        assertThat(slugs(QueueFilter.OVERDUE)).isEqualTo(NAMES);
        assertThat(queue.isOverdue(queue.find(SARA, QueueFilter.WAITING, 0, 1).getFirst()))
                .isTrue();
        assertThat(proposals.mine(METTE, 0, 10)).allMatch(queue::isOverdue);
    }

    @Test
    void demandIsCountedAgain() {
        four();
        context().getBean(ReadingCounts.class).add(Map.of("c", 7L));
        context().getBean(ProposalDemand.class).count("SKTST");

        assertThat(slugs(QueueFilter.DEMANDED)).containsExactly("c");
        var row = queue.find(SARA, QueueFilter.DEMANDED, 0, 1).getFirst();
        assertThat(row.handling().demand()).isEqualTo(7);
    }

    @Test
    void oneConsultationAboutTheCauseComesBeforeAnyReadings() {
        four();
        var row = queue.find(SARA, QueueFilter.WAITING, 3, 1).getFirst();
        var proposal = proposals.get(METTE, row.id());
        var need = new Need(List.of("A1"), List.of());
        var text = proposal.text();
        var rewritten = new ProposedText(text.baseNumber(), text.source() + "Mere.\n", "", need);
        proposals.reviseSubmitted(METTE, row.id(), proposal.version(), rewritten);
        context().getBean(ReadingCounts.class).add(Map.of("c", 700L));
        consultations.put("A1", 1L);
        var demand = context().getBean(ProposalDemand.class);
        demand.count("SKTST");

        var found = queue.find(SARA, QueueFilter.DEMANDED, 0, 10);
        assertThat(found.getFirst().id()).isEqualTo(row.id());
        assertThat(demand.of(found.getFirst()).consultations()).isEqualTo(1);
        assertThat(demand.of(found.getFirst()).cause()).isEqualTo("A1");
    }

    /** The queue's order must not cost more as it grows. */
    @Test
    void sortedPageReadsNoMoreThanItShowsHoweverManyWait() {
        four();
        var one = proposals.get(SARA, queue.find(SARA, QueueFilter.WAITING, 0, 1).getFirst().id());
        var many =
                IntStream.range(0, 3_000)
                        .mapToObj(
                                i -> {
                                    var document = new Document();
                                    template().getConverter().write(one, document);
                                    document.put("_id", "p" + i);
                                    document.get("progress", Document.class).put("slot", "p" + i);
                                    document.get("handling", Document.class)
                                            .put("demand", i * 1_000_000L);
                                    return document;
                                })
                        .toList();
        template().getCollection("proposals").insertMany(many);

        long read = touched(() -> queue.find(SARA, QueueFilter.DEMANDED, 0, 50));
        assertThat(read).isLessThanOrEqualTo(60);
        assertThat(queue.find(SARA, QueueFilter.DEMANDED, 0, 1).getFirst().id()).isEqualTo("p2999");
    }

    /** How many documents the act reads; 0 where the store does not tell. */
    abstract long touched(Runnable act);

    @Test
    void whatWasLookedForStaysWithAProposalAndIsNotItsText() {
        var need = new Need(List.of("MO-1"), List.of("momsfrist weekend"));
        four();
        var row = queue.find(SARA, QueueFilter.WAITING, 0, 1).getFirst();
        assertThat(row.text().need()).isNull();
        var proposal = proposals.get(METTE, row.id());
        var text = proposal.text().neededFor(need);
        var again = new ProposedText(text.baseNumber(), text.source() + "\nMere.\n", "Mere", need);
        var revised = proposals.reviseSubmitted(METTE, row.id(), proposal.version(), again);

        assertThat(revised.text().need()).isEqualTo(need);
        assertThat(proposals.get(SARA, row.id()).text().need()).isEqualTo(need);
        assertThat(queue.find(SARA, QueueFilter.WAITING, 0, 1).getFirst().text().need())
                .isEqualTo(need);
        assertThat(revised.text().source()).doesNotContain("weekend");
    }

    @Test
    void answerTimeIsTheMiddleOfTheNewestAnswers() {
        assertThat(queue.answerTime("SKTST")).isEqualTo(new AnswerTime(null, 0, 5));
        four();
        var rows = queue.find(SARA, QueueFilter.WAITING, 0, 3);
        for (var days : List.of(1, 2, 7)) {
            var row = rows.get(List.of(1, 2, 7).indexOf(days));
            var proposal = proposals.get(SARA, row.id());
            clock.advance(
                    Duration.between(
                            clock.instant(),
                            proposal.progress().submitted().plus(Duration.ofDays(days))));
            reviews.decide(
                    SARA, row.id(), proposal.version(), new Decision.RequestChanges("Hvor?"));
        }

        assertThat(queue.answerTime("SKTST")).isEqualTo(new AnswerTime(Duration.ofDays(2), 3, 5));
        clock.advance(Duration.ofDays(91));
        assertThat(queue.answerTime("SKTST").answers()).isZero();
    }

    @Test
    void openProposalsAreCountedPerArticle() {
        four();

        assertThat(proposals.countOpen(List.of("a", "momsfrister")))
                .isEqualTo(Map.of("a", 1L, "momsfrister", 0L));
    }
}
