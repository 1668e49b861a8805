package dk.virkwiki.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.stats.GeneratedConsultations.Life;
import dk.virkwiki.store.StoreExtension;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** 10,000 generated consultations: what is counted as they are told is what loops find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecountTest {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final int MANY = 10_000;
    private static final int TELLERS = 24;
    private static final LocalDate FIRST = LocalDate.parse("2025-11-10");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Actor SARA = new Actor("sara", "Sara", Role.EDITOR, "SKTST", null);

    private final GeneratedConsultations generator =
            new GeneratedConsultations(5, FIRST, 400, 30); // some of them after today
    private final Random random = new Random(17);
    private CoreFixture core;
    private PlainCount plain;

    private void tellAll() {
        var clock = Clock.fixed(TODAY.atTime(11, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        core = CoreFixture.on(STORE.client(), "virkwiki", clock);
        var lives = new ArrayList<Life>();
        for (int i = 0; i < MANY; i++) {
            lives.add(generator.next());
        }
        var left = new ArrayList<Consultation>();
        var events = new ArrayList<ConsultationSaved>();
        for (var life : lives) {
            life.versions().forEach(one -> events.add(new ConsultationSaved(null, one)));
            if (life.undone()) {
                events.add(new ConsultationSaved(life.last(), null));
            } else {
                left.add(life.last());
            }
        }
        core.get(MongoTemplate.class)
                .insert(left.stream().map(one -> stored(one)).toList(), "consultations");
        Collections.shuffle(events, random); // the counters do not mind
        tell(events);
        plain = new PlainCount(left);
    }

    /** Many at once, so that the store writes many to disk together. */
    private void tell(List<ConsultationSaved> events) {
        var counting = core.get(Counting.class);
        var told = new AtomicInteger();
        try (var many = Executors.newFixedThreadPool(TELLERS)) {
            for (var event : events) {
                many.execute(
                        () -> {
                            counting.saved(event);
                            if (told.incrementAndGet() % 3_000 == 0) {
                                ask(Period.parse("2026"), Dimension.CAUSE); // months are kept
                            }
                        });
            }
        }
        assertThat(told).hasValue(events.size());
    }

    private Document stored(Consultation one) {
        var document = new Document();
        core.get(MongoTemplate.class).getConverter().write(one, document);
        return document;
    }

    private Figures ask(Period period, Dimension dimension) {
        return core.get(Statistics.class)
                .figures(SARA, FigureQuestion.ofCountry(period, dimension).compared());
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }

    @AfterAll
    void close() {
        core.close();
    }

    @Test
    void figuresAreWhatLoopsFindAndARecountChangesNothing() {
        tellAll();
        compareAll(4);

        var before = days();
        var report = core.get(Recount.class).run(_ -> {});
        assertThat(report.corrected()).isZero();
        assertThat(report.counted())
                .isEqualTo(
                        plain.count(null, FIRST, TODAY.plusYears(1), "cause", null).total().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        assertThat(days()).isEqualTo(before);

        spoil();
        assertThat(core.get(Recount.class).run(_ -> {}).corrected()).isEqualTo(3);
        assertThat(days()).isEqualTo(before);
        core.get(MongoTemplate.class).getCollection("day_counts").deleteMany(new Document());
        core.get(Recount.class).run(_ -> {});
        assertThat(days()).isEqualTo(before);
        compareAll(0); // the days are the same; what is kept of months was made anew
    }

    private void spoil() {
        var stored = core.get(MongoTemplate.class).getCollection("day_counts");
        var some = stored.find().limit(3).into(new ArrayList<>());
        stored.deleteOne(new Document("_id", some.get(0).get("_id")));
        stored.updateOne(
                new Document("_id", some.get(1).get("_id")),
                new Document("$inc", new Document("c.n.S", 4L)));
        stored.updateOne(
                new Document("_id", some.get(2).get("_id")),
                new Document("$set", new Document("seen", new Document())));
    }

    private TreeMap<String, Tally> days() {
        var all = new TreeMap<String, Tally>();
        for (var day :
                core.get(DayCountRepository.class)
                        .ofAll(
                                new Days(FIRST, TODAY.plusYears(1)),
                                List.of("n", "by", "with", "minutes", "missing", "articles"))) {
            if (!day.tally().all().isEmpty()) {
                all.put(day.library() + "|" + day.day(), day.tally());
            }
        }
        return all;
    }

    /** Compares so many periods of each kind beside the running one. */
    private void compareAll(int more) {
        for (var kind : PeriodKind.values()) {
            for (int i = 0; i < more; i++) {
                var day = FIRST.plusDays(30 + random.nextInt(340));
                compare(Period.of(kind, day));
            }
            compare(Period.of(kind, TODAY));
        }
        compareOthers();
    }

    private void compare(Period period) {
        var statistics = core.get(Statistics.class);
        var library = generator.libraries().get(random.nextInt(12));
        var advisor = new Actor("x", "X", Role.ADVISOR, null, library);
        for (var dimension : Dimension.values()) {
            var own = FigureQuestion.ofLibrary(period, dimension).compared();
            compare(statistics.figures(advisor, own), library, null);
            compare(ask(period, dimension), null, null);
            if (FigureQuestion.isDividedByCause(dimension)) {
                var cause = List.of("A1", "C5", "E3", "Z9").get(random.nextInt(4));
                compare(statistics.figures(advisor, own.withCause(cause)), library, cause);
            }
        }
    }

    private void compare(Figures figures, String library, String cause) {
        var period = figures.question().period();
        var to = period.last().isAfter(TODAY) ? TODAY : period.last();
        compare(figures, figures.now(), library, cause, period.first(), to);
        var before = period.before();
        var last = before.last();
        if (!period.last().isBefore(TODAY)) {
            long days = Math.max(to.toEpochDay() - period.first().toEpochDay(), -1);
            var same = before.first().plusDays(days);
            last = same.isAfter(last) ? last : same;
        }
        compare(figures, figures.before(), library, cause, before.first(), last);
    }

    private void compare(
            Figures figures,
            PeriodFigures counted,
            String library,
            String cause,
            LocalDate from,
            LocalDate to) {
        var question = figures.question();
        var found = plain.count(library, from, to, question.dimension().field(), cause);
        var what = question + " " + library + " " + from + " " + to;
        assertThat(list(counted.total())).as(what).isEqualTo(found.total());
        var rows = new TreeMap<String, List<Long>>();
        counted.rows().forEach((code, counts) -> rows.put(code, list(counts)));
        assertThat(rows).as(what).isEqualTo(found.rows());
        assertThat(counted.rest().missing()).as(what).isEqualTo(found.missing());
        assertThat(counted.rest().libraries()).as(what).isEqualTo(found.libraries());
        if (cause == null) {
            var median = counted.rest().minutes().median();
            assertThat(median.isEmpty() ? null : median.getAsInt())
                    .as(what)
                    .isEqualTo(found.median());
        }
    }

    private static List<Long> list(Counts counts) {
        return List.of(counts.solved(), counts.partly(), counts.referred(), counts.unsolved());
    }

    private void compareOthers() {
        var statistics = core.get(Statistics.class);
        for (var id : List.of("artikel-0", "artikel-7", "artikel-149")) {
            var use = statistics.ofArticle(id);
            assertThat(List.of(use.used(), use.solved()))
                    .isEqualTo(plain.article(id, LocalDate.parse("2025-12-01"), TODAY));
        }
        var since = TODAY.minusDays(90);
        for (var cause : List.of("A1", "E3", "Z10")) {
            assertThat(list(statistics.ofCause(cause, since).outcomes()))
                    .isEqualTo(plain.count(null, since, TODAY, "cause", cause).total());
        }
    }
}
