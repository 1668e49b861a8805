package dk.virkwiki.stats;

import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.Missing;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Place;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.UsedArticle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Consultations as a country's libraries might have held them, the same for the same seed: few
 * causes take most, some libraries are large, weekends are quiet, nights and the days when clocks
 * change are there too; several causes, batches, changes and what was taken back.
 */
public final class GeneratedConsultations {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final List<String> CAUSES =
            List.of(
                    "A1", "C5", "C2", "A3", "A4", "C3", "D1", "E2", "A2", "C1", "B1", "E1", "C4",
                    "C6", "B2", "A7", "B6", "D2", "A6", "B3", "F1", "B4", "A5", "B5", "D3", "E3");
    private static final List<String> TYPES =
            List.of("enkeltmand", "selskab", "frivillig-forening", "pmv", "paa-vej", "ved-ikke");
    private static final List<String> CHANNELS = List.of("fremmoede", "telefon", "skype", "mail");
    private static final List<String> BARRIERS =
            List.of("login", "sprog", "ord", "rettighed", "udstyr", "frist", "system");
    private static final int ARTICLES = 150;

    private final Random random;
    private final LocalDate first;
    private final int days;
    private final List<Place> libraries;
    private final String run;
    private int number;

    /**
     * @param first the first day on which any is held
     * @param days how many days they are spread over
     * @param libraries how many libraries hold them
     */
    public GeneratedConsultations(long seed, LocalDate first, int days, int libraries) {
        this.random = new Random(seed);
        this.first = first;
        this.days = days;
        this.run = "generated-" + seed + "-";
        // Now and then two libraries share a municipality, and one is on no list.
        this.libraries =
                IntStream.range(0, libraries)
                        .mapToObj(
                                i ->
                                        new Place(
                                                "Bibliotek " + i,
                                                i % 17 == 16 ? null : "Kommune " + (i - i % 5 / 4)))
                        .toList();
    }

    /**
     * A consultation from its registration on.
     *
     * @param versions as it was registered, and as it was changed, in order
     * @param undone whether it was taken back in the end
     */
    public record Life(List<Consultation> versions, boolean undone) {
        public Consultation last() {
            return versions.getLast();
        }
    }

    /** The names of the libraries, the largest first. */
    public List<String> libraries() {
        return libraries.stream().map(Place::library).toList();
    }

    /** The next one. */
    public Life next() {
        var id = run + number++;
        var place = libraries.get(few(libraries.size()));
        var day = day();
        int times = random.nextInt(100) < 3 ? 2 + random.nextInt(11) : 1;
        var versions = new ArrayList<Consultation>();
        int changes = random.nextInt(100) < 6 ? 1 + random.nextInt(3) : 0;
        for (long version = 0; version <= changes; version++) {
            versions.add(
                    new Consultation(
                            id,
                            place,
                            day,
                            times,
                            registration(day),
                            new Keeping(null, null, null, null),
                            version));
        }
        return new Life(List.copyOf(versions), random.nextInt(100) < 3);
    }

    private LocalDate day() {
        while (true) {
            var midnight = first.plusDays(random.nextInt(days)).atStartOfDay(DENMARK).toInstant();
            var moment = midnight.plus(minutesIntoTheDay());
            var day = LocalDate.ofInstant(moment, DENMARK);
            boolean quiet = day.getDayOfWeek().getValue() > 5 && random.nextInt(10) > 0;
            if (!quiet && day.isBefore(first.plusDays(days))) {
                return day;
            }
        }
    }

    /** Mostly in the daytime; also in the nights, when the clock is changed. */
    private Duration minutesIntoTheDay() {
        return Duration.ofMinutes(
                random.nextInt(20) == 0 ? random.nextInt(25 * 60) : 540 + random.nextInt(480));
    }

    /** A number below the bound; small ones far more often. */
    private int few(int bound) {
        double share = random.nextDouble();
        return (int) (share * share * bound);
    }

    private Registration registration(LocalDate day) {
        var causes = new LinkedHashSet<String>();
        causes.add(cause(day));
        while (random.nextInt(10) < 3 && causes.size() < 4) {
            causes.add(cause(day));
        }
        return new Registration(
                List.copyOf(causes),
                Result.of(outcome()),
                circumstances(),
                articles(),
                random.nextInt(25) == 0 ? new Missing("noget manglede") : null);
    }

    /** One cause was retired in the middle of the time. */
    private String cause(LocalDate day) {
        if (random.nextInt(30) == 0) {
            return day.isBefore(first.plusDays(days / 2)) ? "Z9" : "Z10";
        }
        return CAUSES.get(few(CAUSES.size()));
    }

    private Outcome outcome() {
        int share = random.nextInt(100);
        if (share < 65) {
            return Outcome.SOLVED;
        }
        return share < 86 ? Outcome.PARTLY : share < 97 ? Outcome.REFERRED : Outcome.UNSOLVED;
    }

    private Circumstances circumstances() {
        var barriers = new TreeSet<String>();
        for (int i = few(4); i > 0; i--) {
            barriers.add(BARRIERS.get(few(BARRIERS.size())));
        }
        return new Circumstances(
                random.nextInt(10) < 7 ? TYPES.get(few(TYPES.size())) : null,
                random.nextInt(10) < 8 ? CHANNELS.get(few(CHANNELS.size())) : null,
                List.copyOf(barriers),
                random.nextInt(10) < 6 ? 3 + few(70) + few(30) : null);
    }

    private List<UsedArticle> articles() {
        var articles = new ArrayList<UsedArticle>();
        for (int i = random.nextInt(5); i > 0; i--) {
            articles.add(new UsedArticle("artikel-" + few(ARTICLES), random.nextInt(2) == 0));
        }
        return articles;
    }

    /** The moment at which the last of them has been held. */
    public Instant end() {
        return first.plusDays(days).atStartOfDay(DENMARK).toInstant();
    }
}
