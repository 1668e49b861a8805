package dk.virkwiki.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What registered consultations promise, whichever store they are kept in. */
abstract class RegistrationsContract extends ConsultationStage {

    @Test
    void registeredConsultationSaysWhereWhenWhatAndHow() {
        var open = consultations.start(METTE);
        var saved = registrations.register(METTE, open.consultation(), solved("A3", "A1", "A3"));

        assertThat(saved.place()).isEqualTo(new Place("Aalborg Bibliotekerne", "Aalborg"));
        assertThat(saved.day()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(saved.causes()).containsExactly("A3", "A1");
        assertThat(saved.outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(saved.times()).isEqualTo(1);
        assertThat(saved.isPending()).isFalse();
        assertThat(consultations.current(METTE)).as("it is over").isEmpty();
    }

    @Test
    void thoseWhoCountHearOfItOnceHoweverOftenItIsSent() {
        var key = key();
        var first = registrations.register(METTE, key, solved("A3"));
        var again = registrations.register(METTE, key, solved("A3"));

        assertThat(again).isEqualTo(first);
        assertThat(told.events).containsExactly(new ConsultationSaved(null, first));
        try (var all = registrations.streamAll()) {
            assertThat(all).containsExactly(first);
        }
    }

    @Test
    void nothingStoredTellsWordsOrNames() {
        var open = consultations.start(METTE);
        consultations.searched(METTE, "rykker moms");
        registrations.register(METTE, open.consultation(), solved("A3"));

        var stored = template().findAll(Document.class, "consultations").getFirst().toJson();
        assertThat(stored).contains("A3").doesNotContain("rykker").doesNotContain("Holm");
    }

    @Test
    void unknownCodesAndKeysThatAreNoneAreRefused() {
        assertThatThrownBy(() -> registrations.register(METTE, key(), solved("Q9")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> registrations.register(METTE, "x", solved("A1")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> solved()).isInstanceOf(Invalid.class);
        var referred = new Result(Outcome.REFERRED, null, "maanen");
        assertThatThrownBy(
                        () ->
                                registrations.register(
                                        METTE, key(), Registration.of(List.of("A1"), referred)))
                .isInstanceOf(Invalid.class);
        assertThat(told.events).isEmpty();
    }

    /** Permissions P82. */
    @Test
    void keyOfSomebodyElseIsRefused() {
        var key = key();
        registrations.register(METTE, key, solved("A3"));

        assertThatThrownBy(() -> registrations.register(ALI, key, solved("A3")))
                .isInstanceOf(Conflict.class);
        for (var other : List.of(SARA, JENS, ADMIN, READER)) {
            assertThatThrownBy(() -> registrations.register(other, key(), solved("A3")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    // --- days and clocks

    @Test
    void dayIsTheDanishOneAlsoAroundMidnightAndWhenClocksChange() {
        record Moment(String utc, String day) {}
        for (var moment :
                List.of(
                        new Moment("2026-11-23T22:59:59Z", "2026-11-23"),
                        new Moment("2026-11-23T23:00:00Z", "2026-11-24"),
                        new Moment("2026-06-30T21:59:59Z", "2026-06-30"),
                        new Moment("2026-06-30T22:00:00Z", "2026-07-01"),
                        new Moment("2027-03-28T00:59:59Z", "2027-03-28"),
                        new Moment("2027-03-28T21:59:59Z", "2027-03-28"),
                        new Moment("2027-03-28T22:00:00Z", "2027-03-29"),
                        new Moment("2026-10-24T22:00:00Z", "2026-10-25"),
                        new Moment("2026-10-25T22:59:59Z", "2026-10-25"),
                        new Moment("2026-10-25T23:00:00Z", "2026-10-26"))) {
            clock.now = Instant.parse(moment.utc());
            var saved = registrations.register(METTE, key(), solved("A1"));
            assertThat(saved.day()).as(moment.utc()).isEqualTo(LocalDate.parse(moment.day()));
        }
    }

    @Test
    void lateRegistrationCountsForTheDayItWasHeld() {
        var held = registrations.register(METTE, key(), Duration.ofHours(60), solved("A1"));
        assertThat(held.day()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(registrations.today(METTE)).as("can be mended today").contains(held);

        var oldest = registrations.register(METTE, key(), Duration.ofDays(7), solved("A1"));
        assertThat(oldest.day()).isEqualTo(LocalDate.parse("2026-11-16"));
        var tooOld = Duration.ofDays(7).plusSeconds(1);
        assertThatThrownBy(() -> registrations.register(METTE, key(), tooOld, solved("A1")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void browserWhoseClockIsAheadRegistersToday() {
        var saved = registrations.register(METTE, key(), Duration.ofDays(-3), solved("A1"));

        assertThat(saved.day()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    // --- undoing, changing, taking back

    @Test
    void undoneConsultationIsOpenAgainWithItsTraceAndCountsNowhere() {
        var open = consultations.start(METTE);
        consultations.searched(METTE, "rykker moms");
        var saved = registrations.register(METTE, open.consultation(), solved("A3"));
        clock.forward(Duration.ofSeconds(9));
        registrations.undo(METTE, saved.id());
        registrations.undo(METTE, saved.id());

        var again = consultations.current(METTE).orElseThrow();
        assertThat(again.searches()).containsExactly("rykker moms");
        assertThat(again.consultation()).isNotEqualTo(saved.id());
        assertThat(told.events.getLast().before()).isEqualTo(saved);
        assertThat(told.events.getLast().after()).isNull();
        assertThat(told.events).hasSize(2);
        assertThat(registrations.today(METTE)).isEmpty();
        registrations.register(METTE, again.consultation(), solved("A1"));
        assertThat(registrations.today(METTE)).hasSize(1);
    }

    @Test
    void queueThatSendsAnUndoneOneAgainSavesNothing() {
        var key = key();
        registrations.register(METTE, key, solved("A3"));
        registrations.undo(METTE, key);

        assertThatThrownBy(() -> registrations.register(METTE, key, solved("A3")))
                .isInstanceOf(Conflict.class);
        assertThat(registrations.today(METTE)).isEmpty();
    }

    @Test
    void undoingIsOverAfterTenSecondsAndTheTimeAnActTakes() {
        var key = key();
        registrations.register(METTE, key, solved("A3"));
        clock.forward(Duration.ofSeconds(16));

        assertThatThrownBy(() -> registrations.undo(METTE, key)).isInstanceOf(Conflict.class);
        registrations.remove(METTE, key);
        assertThat(registrations.today(METTE)).isEmpty();
        assertThat(told.events.getLast().after()).isNull();
    }

    @Test
    void changeTellsWhatItSaidBeforeAndWhatItSaysNow() {
        var saved = registrations.register(METTE, key(), solved("A3"));
        var changed = registrations.change(METTE, saved.id(), 0, solved("A1"));

        assertThat(changed.causes()).containsExactly("A1");
        assertThat(told.events.getLast()).isEqualTo(new ConsultationSaved(saved, changed));
        registrations.change(METTE, saved.id(), 1, solved("A1"));
        assertThat(told.events).as("nothing changed").hasSize(2);
        assertThatThrownBy(() -> registrations.change(METTE, saved.id(), 0, solved("A2")))
                .isInstanceOf(Conflict.class);
    }

    /** Permissions P83. */
    @Test
    void changingEndsAtDanishMidnightAndIsTheirOwn() {
        clock.now = Instant.parse("2026-11-23T22:59:50Z");
        var saved = registrations.register(METTE, key(), solved("A3"));
        assertThatThrownBy(() -> registrations.change(ALI, saved.id(), 0, solved("A1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.remove(ALI, saved.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registrations.undo(ALI, saved.id())).isInstanceOf(NotFound.class);
        registrations.change(METTE, saved.id(), 0, solved("A1"));

        clock.now = Instant.parse("2026-11-23T23:00:00Z");
        assertThat(registrations.today(METTE)).isEmpty();
        assertThatThrownBy(() -> registrations.change(METTE, saved.id(), 1, solved("A2")))
                .isInstanceOf(NotFound.class);
        registrations.undo(METTE, saved.id());
        assertThat(told.events.getLast().after()).as("ten seconds are ten seconds").isNull();
    }

    // --- counting

    @Test
    void registrationIsSavedWhenCountingFailsAndCountedLater() {
        told.failing = true;
        var saved = registrations.register(METTE, key(), solved("A3"));
        told.failing = false;
        assertThat(told.events).isEmpty();
        assertThat(saved.isPending()).isFalse();

        get(ConsultationUpkeep.class).putRight();
        assertThat(told.events).as("perhaps under way").isEmpty();
        clock.forward(Duration.ofMinutes(1));
        get(ConsultationUpkeep.class).putRight();
        get(ConsultationUpkeep.class).putRight();

        assertThat(told.events).containsExactly(new ConsultationSaved(null, saved));
    }

    @Test
    void changeOfOneThatIsNotCountedTellsBothChangesInTurn() {
        told.failing = true;
        var saved = registrations.register(METTE, key(), solved("A3"));
        told.failing = false;
        var changed = registrations.change(METTE, saved.id(), 0, solved("A1"));

        assertThat(told.events)
                .containsExactly(
                        new ConsultationSaved(null, saved), new ConsultationSaved(saved, changed));
    }

    @Test
    void undoThatWasNotCountedIsToldAgain() {
        var saved = registrations.register(METTE, key(), solved("A3"));
        told.failing = true;
        registrations.undo(METTE, saved.id());
        told.failing = false;
        clock.forward(Duration.ofMinutes(1));
        get(ConsultationUpkeep.class).putRight();

        assertThat(told.events)
                .containsExactly(
                        new ConsultationSaved(null, saved), new ConsultationSaved(saved, null));
    }

    @Test
    void fiftyWhoSaveAtOnceAreFiftyAndOneWhoPressesTwiceIsOne() throws Exception {
        var key = key();
        try (var people = Executors.newFixedThreadPool(10)) {
            var acts = new ArrayList<Callable<Consultation>>();
            for (int i = 0; i < 50; i++) {
                acts.add(() -> registrations.register(METTE, key(), solved("A3")));
                acts.add(() -> registrations.register(METTE, key, solved("A3")));
            }
            for (var act : people.invokeAll(acts)) {
                act.get();
            }
        }
        assertThat(registrations.today(METTE)).hasSize(51);
        assertThat(told.events.stream().map(e -> e.after().id()).distinct()).hasSize(51);
    }

    // --- causes that are given up, articles that are gone

    @Test
    void causeGivenUpMeanwhileIsSavedWithItsSuccessorAtHand() {
        var causes = get(Causes.class);
        list(
                CodeList.CAUSES,
                """
                - code: A1
                  name: Moms
                  group: A
                  validTo: 2026-11-22
                  replacedBy: A2
                - code: A2
                  name: Moms og frister
                  group: A
                  validFrom: 2026-11-23
                """);
        assertThat(causes.offered()).extracting(Cause::code).containsExactly("A2");
        assertThat(causes.offered(LocalDate.parse("2026-11-22")))
                .extracting(Cause::code)
                .containsExactly("A1");

        var saved = registrations.register(METTE, key(), solved("A1"));

        assertThat(saved.causes()).containsExactly("A1");
        assertThat(causes.successor("A1").map(Cause::code)).contains("A2");
        assertThat(causes.successor("A2")).isEmpty();
        assertThat(causes.name("A1")).as("figures keep its name").isEqualTo("Moms");
    }

    @Test
    void articlesNobodyHasAnyMoreAreRegisteredAllTheSame() {
        var gone = List.of(new UsedArticle("gone", false), new UsedArticle("gone", true));
        var registration =
                new Registration(
                        List.of("A1"),
                        Result.of(Outcome.SOLVED),
                        Circumstances.unknown(),
                        gone,
                        null);

        assertThat(registrations.register(METTE, key(), registration).registration().articles())
                .containsExactly(new UsedArticle("gone", true));
    }

    // --- what is forgotten

    @Test
    void personalNumbersAndLongTextsAreRefused() {
        assertThatThrownBy(() -> new Missing("hun er 010203-1234")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Missing("a".repeat(201))).isInstanceOf(Invalid.class);
        assertThat(new Missing("  ").text()).isNull();
    }

    @Test
    void textIsForgottenAfterNinetyDaysAndTheNeedIsNot() {
        var missing = new Missing("Frist for lejere");
        var registration =
                new Registration(
                        List.of("A1"),
                        Result.of(Outcome.UNSOLVED),
                        Circumstances.unknown(),
                        List.of(),
                        missing);
        var key = registrations.register(METTE, key(), registration).id();
        clock.forward(Duration.ofDays(90));
        get(ConsultationUpkeep.class).forget();
        assertThat(stored(key).registration().missing()).isEqualTo(missing);

        clock.forward(Duration.ofDays(1));
        get(ConsultationUpkeep.class).forget();
        var after = stored(key);
        assertThat(after.registration().missing()).isEqualTo(new Missing(null));
        assertThat(after.version()).as("counts the same").isEqualTo(0);
    }

    @Test
    void whoRegisteredIsForgottenTheDayAfter() {
        clock.now = Instant.parse("2026-11-23T22:30:00Z");
        var saved = registrations.register(METTE, key(), solved("A3"));
        get(ConsultationUpkeep.class).forget();
        assertThat(stored(saved.id()).keeping().by()).isNotNull();

        clock.now = Instant.parse("2026-11-23T23:30:00Z");
        get(ConsultationUpkeep.class).forget();
        assertThat(stored(saved.id()).keeping().by()).isNull();
        assertThat(template().findAll(Document.class, "consultations").getFirst().toJson())
                .doesNotContain("mette");
        assertThat(registrations.register(METTE, saved.id(), solved("A3")).id())
                .as("a queue that sends it again saves nothing")
                .isEqualTo(saved.id());
    }

    @Test
    void traceIsThrownAwaySoonAfterRegistering() {
        var open = consultations.start(METTE);
        consultations.start(ALI);
        registrations.register(METTE, open.consultation(), solved("A3"));
        get(ConsultationUpkeep.class).forgetTraces();
        assertThat(template().findAll(Document.class, "open_consultations")).hasSize(2);

        clock.forward(Duration.ofMinutes(2));
        get(ConsultationUpkeep.class).forgetTraces();
        assertThat(template().findAll(Document.class, "open_consultations")).hasSize(1);
        assertThat(consultations.current(ALI)).isPresent();
    }

    private Consultation stored(String key) {
        try (var all = registrations.streamAll()) {
            return all.filter(one -> one.id().equals(key)).findFirst().orElseThrow();
        }
    }

    // --- several at once

    /** Permissions P84, P85. */
    @Test
    void tallyIsOneConsultationThatCountsForMany() {
        var tallies = get(Tallies.class);
        var day = LocalDate.parse("2026-11-20");
        var tally = new Tally(key(), null, day, 5);
        var saved = tallies.enter(METTE, tally, solved("A1"));
        tallies.enter(METTE, tally, solved("A1"));

        assertThat(saved.times()).isEqualTo(5);
        assertThat(saved.day()).isEqualTo(day);
        assertThat(saved.library()).isEqualTo("Aalborg Bibliotekerne");
        assertThat(told.events).hasSize(1);

        var other = new Tally(key(), "Roskilde Bibliotekerne", day, 2);
        assertThatThrownBy(() -> tallies.enter(METTE, other, solved("A1")))
                .isInstanceOf(NotAllowed.class);
        assertThat(tallies.enter(JENS, other, solved("A1")).place().municipality())
                .isEqualTo("Roskilde");
        for (var nobody : List.of(SARA, ADMIN, READER)) {
            assertThatThrownBy(() -> tallies.enter(nobody, other, solved("A1")))
                    .isInstanceOf(NotAllowed.class);
        }
        var log = get(AuditLog.class).find(ADMIN, AuditQuery.everything(), 0, 10);
        assertThat(log)
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.detail())
                                        .isEqualTo("Roskilde Bibliotekerne, 2026-11-20: 2"));
    }

    @Test
    void tallyOfADayToComeOrLongAgoOrOfNobodyIsRefused() {
        var tallies = get(Tallies.class);
        var today = LocalDate.parse("2026-11-23");
        for (var day : List.of(today.plusDays(1), today.minusDays(32))) {
            var tally = new Tally(key(), null, day, 5);
            assertThatThrownBy(() -> tallies.enter(METTE, tally, solved("A1")))
                    .isInstanceOf(Invalid.class);
        }
        for (var library : new String[] {null, "Biblioteket på Månen"}) {
            var tally = new Tally(key(), library, today, 5);
            assertThatThrownBy(() -> tallies.enter(JENS, tally, solved("A1")))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> new Tally(key(), null, today, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Tally(key(), null, today, 201)).isInstanceOf(Invalid.class);
    }
}
