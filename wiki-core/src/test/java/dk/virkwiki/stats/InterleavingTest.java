package dk.virkwiki.stats;

import static dk.virkwiki.stats.Held.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.Keeping.Pending;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.store.StoreExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Registering, changing, undoing, reading, recounting and putting right take turns at every call of
 * the store and die anywhere. When what was left has been told again, everything agrees with the
 * consultations, read from the days, from kept sums, and by a recount.
 */
class InterleavingTest {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final List<String> LIBRARIES = List.of("Aalborg", "Roskilde");
    private static final List<String> CAUSES = List.of("A1", "B4", "C5");
    private static final List<String> EVERYTHING = List.of(Path.ALL, Path.BY, Path.MINUTES);

    private Random random;
    private Instant now;
    private Turns turns;
    private MongoTemplate store;
    private Counting counting;
    private Recount recount;
    private Sums sums;
    private final List<ConsultationSaved> told = new ArrayList<>();
    private int keys;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheOrderAndWhoeverDiesTheCountersAgreeInTheEnd(int seed) {
        random = new Random(seed);
        turns = new Turns(random);
        now = Instant.parse("2026-10-30T21:30:00Z"); // the month ends in a night or two
        var clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        try (var core = CoreFixture.on(STORE.client(), "virkwiki", clock, turns::between)) {
            store = core.get(MongoTemplate.class);
            counting = core.get(Counting.class);
            recount = core.get(Recount.class);
            sums = core.get(Sums.class);
            live();
            putRight();
            check();
            check(); // now from sums that are kept
            assertThat(recount.run(_ -> {}).corrected()).isZero();
            check();
        }
    }

    private void live() {
        for (int i = 0; i < 600; i++) {
            if (turns.running() < 2 || turns.running() < 5 && random.nextInt(6) == 0) {
                turns.begin(act());
            }
            turns.step(0.02);
            if (random.nextInt(12) == 0) {
                now = now.plus(Duration.ofMinutes(random.nextInt(120)));
            }
        }
        while (turns.running() > 0) {
            turns.step(0.02);
        }
    }

    private Runnable act() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> this::register;
            case 3, 4 -> () -> change(false);
            case 5 -> () -> change(true);
            case 6 -> this::putRight;
            case 7 -> this::tellAgain;
            case 8 -> () -> recount.run(_ -> {});
            default -> this::look;
        };
    }

    private void register() {
        var day = today().minusDays(random.nextInt(3) == 0 ? random.nextInt(4) : 0);
        var one =
                any(held().id("key-" + keys++))
                        .at(LIBRARIES.get(random.nextInt(2)), null)
                        .on(day.toString())
                        .times(1 + random.nextInt(2));
        var c = one.done();
        var pending = new Keeping(null, null, null, new Pending(now, null, null));
        var first =
                new Consultation(
                        c.id(), c.place(), c.day(), c.times(), c.registration(), pending, null);
        tell(operations().insert(first));
    }

    private Held any(Held one) {
        one.outcome(Outcome.values()[random.nextInt(4)]).minutes(random.nextInt(9));
        return random.nextBoolean()
                ? one.causes(CAUSES.get(random.nextInt(3)))
                : one.causes(CAUSES.get(random.nextInt(2)), "C5");
    }

    private void change(boolean undo) {
        var was = operations().findById("key-" + random.nextInt(keys + 1), Consultation.class);
        if (was == null || was.isUndone()) {
            return;
        }
        var pending = new Pending(now, was.registration(), was.version());
        var next =
                new Consultation(
                        was.id(),
                        was.place(),
                        was.day(),
                        was.times(),
                        undo ? was.registration() : any(held()).done().registration(),
                        new Keeping(null, null, undo ? now : null, pending),
                        was.version());
        try {
            tell(operations().save(next));
        } catch (OptimisticLockingFailureException anotherWasFaster) {
            // nothing was saved
        }
    }

    private void tell(Consultation saved) {
        var event = event(saved);
        synchronized (told) {
            told.add(event);
        }
        counting.saved(event);
        var same = where("_id").is(saved.id()).and("version").is(saved.version());
        operations()
                .updateFirst(query(same), new Update().unset("keeping.pending"), "consultations");
    }

    private static ConsultationSaved event(Consultation saved) {
        if (!saved.isUndone()) {
            return new ConsultationSaved(null, saved);
        }
        var before =
                new Consultation(
                        saved.id(),
                        saved.place(),
                        saved.day(),
                        saved.times(),
                        saved.registration(),
                        new Keeping(null, null, null, null),
                        saved.version() - 1);
        return new ConsultationSaved(before, null);
    }

    /** Tells what perhaps was not told, as the job does. */
    private void putRight() {
        store.findAll(Consultation.class).stream()
                .filter(Consultation::isPending)
                .forEach(this::tell);
    }

    /** Somebody who was held up for long tells what is no news. */
    private void tellAgain() {
        ConsultationSaved old;
        synchronized (told) {
            if (told.isEmpty()) {
                return;
            }
            old = told.get(random.nextInt(told.size()));
        }
        counting.saved(old);
    }

    private void look() {
        var first = LocalDate.parse("2026-10-01");
        var days =
                random.nextBoolean()
                        ? new Days(first, today())
                        : new Days(today().minusDays(random.nextInt(4)), today());
        if (random.nextBoolean()) {
            sums.ofCountry(days, EVERYTHING);
        } else {
            sums.ofLibrary(LIBRARIES.get(random.nextInt(2)), days, EVERYTHING);
        }
    }

    private void check() {
        var first = LocalDate.parse("2026-10-01");
        for (var from = first.plusDays(24); from.isBefore(today()); from = from.plusDays(1)) {
            check(Days.of(from));
            check(new Days(from, today()));
        }
        check(new Days(first, today()));
        check(new Days(first, LocalDate.parse("2026-10-31")));
    }

    private void check(Days days) {
        var all = new TreeMap<String, Long>();
        for (var library : LIBRARIES) {
            var expected = loop(library, days);
            expected.forEach((path, count) -> all.merge(path, count, Long::sum));
            assertThat(part(sums.ofLibrary(library, days, EVERYTHING)))
                    .as("%s %s", library, days)
                    .isEqualTo(expected);
        }
        assertThat(part(sums.ofCountry(days, EVERYTHING))).as("country %s", days).isEqualTo(all);
    }

    /** Counted by hand. */
    private TreeMap<String, Long> loop(String library, Days days) {
        var counts = new TreeMap<String, Long>();
        for (var one : store.findAll(Consultation.class)) {
            if (one.isUndone() || !one.library().equals(library) || !days.contains(one.day())) {
                continue;
            }
            long times = one.times();
            var letter = one.outcome().key();
            counts.merge("n." + letter, times, Long::sum);
            for (var cause : one.causes()) {
                counts.merge("by.cause." + cause + "." + letter, times, Long::sum);
            }
            var minutes = one.registration().circumstances().minutes();
            counts.merge("minutes." + minutes, times, Long::sum);
        }
        return counts;
    }

    private static TreeMap<String, Long> part(Tally tally) {
        var part = new TreeMap<String, Long>();
        part.putAll(tally.below("n"));
        part.putAll(tally.below("by.cause"));
        part.putAll(tally.below("minutes"));
        return part;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, DENMARK);
    }

    private MongoOperations operations() {
        return turns.between(store);
    }
}
