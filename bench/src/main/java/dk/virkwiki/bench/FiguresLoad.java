package dk.virkwiki.bench;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.GeneratedConsultations;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Recount;
import dk.virkwiki.stats.Statistics;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Three years of a country's consultations: how long they take to count anew, how long a page of
 * figures waits for its answer, and what counting adds to a save.
 */
final class FiguresLoad {
    private static final int STEP = 2_000;
    private static final int LIBRARIES = 100;
    private static final int DAYS = 1_096;
    private static final int ASKED = 60;
    private static final int SAVED = 1_000;
    private static final int ADVISORS = 50;
    private static final Actor EDITOR = new Actor("sara", "Sara", Role.EDITOR, "SKTST", null);

    private final Wiki wiki;
    private final GeneratedConsultations generated;
    private final Statistics statistics;
    private final Random random = new Random(3);

    private FiguresLoad(Wiki wiki) {
        this.wiki = wiki;
        this.statistics = wiki.get(Statistics.class);
        var first = statistics.today().minusDays(DAYS - 1L);
        this.generated = new GeneratedConsultations(1, first, DAYS, LIBRARIES);
    }

    public static void main(String[] args) throws Exception {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        try (var wiki = Wiki.empty()) {
            var load = new FiguresLoad(wiki);
            load.insert(many);
            load.recount("counted the first time");
            var month = load.statistics.today().minusDays(30).toString();
            load.sizes("day_counts", new Document("day", new Document("$gte", month)));
            load.sizes("period_counts", new Document());
            load.askAll();
            load.afterLateRegistration();
            load.save();
            load.recount("counted again, all right already");
        }
    }

    private static void say(String what, Object value) {
        double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("%-46s %s   (load %.1f)%n", what, value, busy);
    }

    private void insert(int many) {
        long begun = System.nanoTime();
        var store = wiki.get(MongoTemplate.class);
        var stored = store.getCollection("consultations");
        for (int done = 0; done < many; done += STEP) {
            var documents =
                    IntStream.range(0, Math.min(STEP, many - done))
                            .mapToObj(_ -> generated.next().last())
                            .map(one -> document(store, one))
                            .toList();
            stored.insertMany(documents);
        }
        say(many + " consultations stored", since(begun));
    }

    private static Document document(MongoTemplate store, Consultation one) {
        var document = new Document();
        store.getConverter().write(one, document);
        return document;
    }

    private static String since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms";
    }

    private void recount(String what) {
        long begun = System.nanoTime();
        var report = wiki.get(Recount.class).run(_ -> {});
        say(
                what,
                since(begun)
                        + ", "
                        + report.counted()
                        + " counted, "
                        + report.corrected()
                        + " documents written");
    }

    private void sizes(String collection, Document condition) {
        long documents = 0;
        long bytes = 0;
        int largest = 0;
        var stored = wiki.get(MongoTemplate.class).getCollection(collection);
        var all = stored.find(condition, RawBsonDocument.class);
        for (var one : all) {
            int size = one.getByteBuffer().remaining();
            documents++;
            bytes += size;
            largest = Math.max(largest, size);
        }
        say(
                collection,
                "%d documents, %d bytes on average, %d the largest"
                        .formatted(documents, bytes / Math.max(1, documents), largest));
    }

    private void askAll() {
        for (var kind :
                List.of(
                        PeriodKind.DAY,
                        PeriodKind.WEEK,
                        PeriodKind.MONTH,
                        PeriodKind.QUARTER,
                        PeriodKind.YEAR)) {
            ask(
                    "country, compared, by cause, " + kind,
                    () -> question(kind, Dimension.CAUSE, true));
            ask(
                    "library, compared, by cause, " + kind,
                    () -> question(kind, Dimension.CAUSE, false));
        }
        ask(
                "country, compared, by municipality, YEAR",
                () -> question(PeriodKind.YEAR, Dimension.MUNICIPALITY, true));
        ask("library, one cause by barrier, YEAR", this::oneCause);
        ask(
                "running year",
                () ->
                        statistics.figures(
                                EDITOR,
                                FigureQuestion.ofCountry(
                                                Period.of(PeriodKind.YEAR, statistics.today()),
                                                Dimension.CAUSE)
                                        .compared()));
        ask(
                "demand of all causes, 90 days",
                () -> statistics.ofCauses(statistics.today().minusDays(60 + random.nextInt(60))));
        statistics.ofArticle("artikel-1");
        ask("use of an article", () -> statistics.ofArticle("artikel-" + random.nextInt(150)));
    }

    private static void ask(String what, Runnable question) {
        var times = new Times();
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            question.run();
            times.add(System.nanoTime() - begun);
        }
        say(what, times.describe());
    }

    private Period period(PeriodKind kind) {
        return Period.of(kind, statistics.today().minusDays(random.nextInt(700)));
    }

    private void question(PeriodKind kind, Dimension dimension, boolean country) {
        var question =
                country
                        ? FigureQuestion.ofCountry(period(kind), dimension)
                        : FigureQuestion.ofLibrary(period(kind), dimension);
        statistics.figures(country ? EDITOR : advisor(), question.compared());
    }

    private void oneCause() {
        var question = FigureQuestion.ofLibrary(period(PeriodKind.YEAR), Dimension.BARRIER);
        statistics.figures(advisor(), question.withCause("A1").compared());
    }

    private Actor advisor() {
        var library = generated.libraries().get(random.nextInt(LIBRARIES));
        return new Actor("mette", "Mette", Role.ADVISOR, null, library);
    }

    private void afterLateRegistration() {
        var times = new Times();
        for (int i = 0; i < 20; i++) {
            var late = on(statistics.today().minusDays(40 + random.nextInt(600)));
            wiki.tell(new ConsultationSaved(null, late));
            var year = Period.of(PeriodKind.YEAR, late.day());
            long begun = System.nanoTime();
            statistics.figures(EDITOR, FigureQuestion.ofCountry(year, Dimension.CAUSE).compared());
            times.add(System.nanoTime() - begun);
        }
        say("country's year just after a late registration", times.describe());
    }

    private Consultation on(LocalDate day) {
        var one = generated.next().last();
        return new Consultation(
                one.id(),
                one.place(),
                day,
                one.times(),
                one.registration(),
                one.keeping(),
                one.version());
    }

    private void save() throws Exception {
        var times = new Times();
        for (int i = 0; i < SAVED; i++) {
            times.add(count(on(statistics.today())));
        }
        say("counting one, one advisor", times.describe());
        var all = new Times();
        try (var advisors = Executors.newFixedThreadPool(ADVISORS)) {
            for (int round = 0; round < 20; round++) {
                var told = new ArrayList<Callable<Long>>();
                for (int i = 0; i < ADVISORS; i++) {
                    var one = on(statistics.today());
                    told.add(() -> count(one));
                }
                for (var taken : advisors.invokeAll(told)) {
                    all.add(taken.get());
                }
            }
        }
        say("counting one, 50 advisors in the same moment", all.describe());
    }

    private long count(Consultation one) {
        long begun = System.nanoTime();
        wiki.tell(new ConsultationSaved(null, one));
        return System.nanoTime() - begun;
    }
}
