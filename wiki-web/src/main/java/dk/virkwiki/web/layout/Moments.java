package dk.virkwiki.web.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments in words, as near to daily speech as they are to today. */
@Component
public class Moments {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm", Locale.ROOT).withZone(Words.ZONE);

    private final Words words;
    private final Clock clock;

    Moments(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * A moment for a {@code <time>} element.
     *
     * @param iso for the machine
     * @param words for the reader: {@code i dag kl. 10.42}, {@code 12. oktober 2026}
     */
    public record Moment(String iso, String words) {}

    /** When this was. */
    public Moment of(Instant moment) {
        var day = LocalDate.ofInstant(moment, Words.ZONE);
        var today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        return new Moment(
                moment.truncatedTo(ChronoUnit.SECONDS).toString(), day(day, today, moment));
    }

    private String day(LocalDate day, LocalDate today, Instant moment) {
        if (day.equals(today)) {
            return words.of("tid.i-dag", TIME.format(moment));
        }
        return day.equals(today.minusDays(1))
                ? words.of("tid.i-gaar", TIME.format(moment))
                : words.dayOf(moment).words();
    }

    /** The time of day in Denmark: {@code 10.42}. */
    public String timeOfDay(Instant moment) {
        return TIME.format(moment);
    }

    /** Day and time of day in full: {@code 1. december 2026 kl. 8.00}. */
    public String full(Instant moment) {
        return words.of("tid.fuldt", words.dayOf(moment).words(), TIME.format(moment));
    }

    /** Whether this is still to come. */
    public boolean isAhead(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    /** How long ago this was: {@code 5 minutter}, {@code 3 dage}. */
    public String age(Instant moment) {
        var age = Duration.between(moment, clock.instant());
        if (age.toMinutes() < 1) {
            return words.of("tid.lige-nu");
        }
        if (age.toHours() < 1) {
            return words.of("tid.minutter", age.toMinutes());
        }
        return age.toDays() < 1
                ? words.of("tid.timer", age.toHours())
                : words.of("tid.dage", age.toDays());
    }
}
