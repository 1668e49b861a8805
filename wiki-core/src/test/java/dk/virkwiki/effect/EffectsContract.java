package dk.virkwiki.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.searchlog.SearchSettled;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the measures of effect promise, whichever store they are kept in. */
abstract class EffectsContract {
    static final Actor JENS = new Actor("jens", "Jens Bak", Role.COORDINATOR, null, null);
    static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);
    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);

    CoreFixture core;
    Effects effects;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        effects = core.get(Effects.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private static NewEffectValue value(String day, String number) {
        return new NewEffectValue(
                EffectMeasure.M1,
                LocalDate.parse(day),
                "Over 65 år",
                new BigDecimal(number),
                EffectUnit.PERCENT,
                "DIGST");
    }

    private EffectImport take(String lines) {
        var file = "måling;dato;gruppe;værdi;enhed;kilde\n" + lines;
        return effects.importCsv(JENS, file.getBytes(StandardCharsets.UTF_8));
    }

    private List<Double> numbers() {
        return effects.values(METTE, EffectMeasure.M1).stream()
                .map(one -> one.amount().value())
                .toList();
    }

    @Test
    void enteredNumberIsKeptWithSourceAndWhoAndWhen() {
        effects.enter(JENS, value("2026-06-30", "87.4"));

        var kept = effects.values(METTE, EffectMeasure.M1).getFirst();
        assertThat(kept.amount()).isEqualTo(new EffectValue.Amount(87.4, EffectUnit.PERCENT));
        assertThat(kept.source()).isEqualTo("DIGST");
        assertThat(kept.entered().by().name()).isEqualTo("Jens Bak");
        assertThat(kept.entered().at()).isEqualTo(CoreFixture.NOW);
        assertThat(effects.values(METTE, EffectMeasure.M2)).isEmpty();
    }

    @Test
    void sameDayGroupAndSourceAgainPutsTheNewNumberInPlaceOfTheOld() {
        effects.enter(JENS, value("2026-06-30", "87.4"));
        effects.enter(ADMIN, value("2026-06-30", "88"));
        effects.enter(JENS, value("2026-03-31", "86"));

        assertThat(numbers()).containsExactly(88.0, 86.0);
    }

    @Test
    void sameNumberAgainKeepsWhoEnteredIt() {
        effects.enter(JENS, value("2026-06-30", "87.4"));
        var same = effects.enter(ADMIN, value("2026-06-30", "87.40"));

        assertThat(same.entered().by().name()).isEqualTo("Jens Bak");
    }

    @Test
    void fileTakenInTwiceIsTakenInOnce() {
        var lines = "M1;30-06-2026;;87,4;procent;DIGST\nM2;30-06-2026;;12;antal;Netværket\n";

        assertThat(take(lines)).isEqualTo(new EffectImport(2, 0, 0, List.of()));
        assertThat(take(lines)).isEqualTo(new EffectImport(0, 0, 2, List.of()));
        assertThat(take(lines.replace("87,4", "88")))
                .isEqualTo(new EffectImport(0, 1, 1, List.of()));
        assertThat(numbers()).containsExactly(88.0);
    }

    @Test
    void fileWithAProblemLeavesEverythingAsItWas() {
        var report = take("M1;30-06-2026;;87,4;procent;DIGST\nM1;31-06-2026;;1;procent;DIGST\n");

        assertThat(report.isComplete()).isFalse();
        assertThat(numbers()).isEmpty();
    }

    @Test
    void numberCanBeTakenAway() {
        var one = effects.enter(JENS, value("2026-06-30", "87.4"));
        effects.remove(JENS, one.id());

        assertThat(numbers()).isEmpty();
        assertThatThrownBy(() -> effects.remove(JENS, one.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void countedMeasuresDaysToComeAndPersonalNumbersAreRefused() {
        var day = LocalDate.parse("2026-06-30");
        assertThatThrownBy(
                        () ->
                                new NewEffectValue(
                                        EffectMeasure.M3,
                                        day,
                                        "",
                                        BigDecimal.ONE,
                                        EffectUnit.COUNT,
                                        "x"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () ->
                                new NewEffectValue(
                                        EffectMeasure.M1,
                                        day,
                                        "",
                                        BigDecimal.ONE,
                                        EffectUnit.COUNT,
                                        "ring til 010203-1234"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> effects.enter(JENS, value("2026-11-24", "1")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void eachChangeIsALineOfTheLog() {
        effects.enter(JENS, value("2026-06-30", "87.4"));
        take("M1;30-06-2026;Over 65 år;88;procent;DIGST\n");

        var year = LocalDate.parse("2026-01-01").atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        assertThat(
                        core.get(AuditLog.class)
                                .count(
                                        AuditAct.EFFECT_CHANGED,
                                        year,
                                        CoreFixture.NOW.plusSeconds(1)))
                .isEqualTo(2);
    }

    @Test
    void useOfEachFunctionIsCountedByMonth() {
        core.get(ReadingCounts.class).add(Map.of("momsfrister", 3L, "forstaa-brevet", 2L));
        var counts = core.get(UseCounts.class);
        counts.searched(new SearchSettled(METTE, "momsfrist", 4));
        counts.searched(new SearchSettled(Actor.anonymous(), "momsfrist", 4));
        counts.searched(new SearchSettled(SARA, "momsfrist", 4));
        core.get(AuditLog.class)
                .record(
                        METTE,
                        AuditAct.PROPOSAL_SUBMITTED,
                        AuditSubject.proposal("p1", "Momsfrister"),
                        "");

        var months = effects.use(METTE, 2);
        assertThat(months)
                .containsExactly(
                        new MonthOfUse(
                                YearMonth.parse("2026-10"),
                                0,
                                Map.of(
                                        WikiFunction.SEARCHES, 0L,
                                        WikiFunction.READINGS, 0L,
                                        WikiFunction.CONSULTATIONS, 0L,
                                        WikiFunction.PROPOSALS, 0L)),
                        new MonthOfUse(
                                YearMonth.parse("2026-11"),
                                0,
                                Map.of(
                                        WikiFunction.SEARCHES, 2L,
                                        WikiFunction.READINGS, 5L,
                                        WikiFunction.CONSULTATIONS, 0L,
                                        WikiFunction.PROPOSALS, 1L)));
    }

    /** Permissions P103, P104. */
    @Test
    void coordinatorsAndAdminsEnterAndPeopleAtWorkSee() {
        var one = effects.enter(ADMIN, value("2026-06-30", "87.4"));
        var reader = new Actor("bo", "Bo", Role.READER, null, null);
        for (var other : List.of(Actor.anonymous(), reader, METTE, SARA)) {
            assertThat(effects.mayEnter(other)).isFalse();
            assertThatThrownBy(() -> effects.enter(other, value("2026-06-30", "1")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> effects.importCsv(other, new byte[0]))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> effects.remove(other, one.id()))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var atWork : List.of(METTE, SARA, JENS, ADMIN)) {
            assertThat(effects.values(atWork, EffectMeasure.M1)).hasSize(1);
            assertThat(effects.use(atWork, 1)).hasSize(1);
        }
        for (var nobody : List.of(Actor.anonymous(), reader)) {
            assertThatThrownBy(() -> effects.values(nobody, EffectMeasure.M1))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> effects.use(nobody, 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> effects.librariesOnList(nobody))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
