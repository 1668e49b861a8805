package dk.virkwiki.gap;

import dk.virkwiki.searchlog.SearchLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A row of the board: a need that was seen and not met. Its numbers are counted from the sightings
 * and can be counted again; what people did about it stands beside them.
 *
 * @param id what the same need has in common however it is worded; fit for an address
 * @param phrases the words people used, most often first
 * @param notes the last of what advisors wrote, newest first
 * @param tally how often
 * @param handling what is done about it
 * @param updated when any of it last changed
 */
@Document("gap_board")
public record Gap(
        @Id String id,
        List<Phrase> phrases,
        List<Said> notes,
        Tally tally,
        Handling handling,
        Instant updated) {
    private static final int MOST_PHRASES = 8;
    private static final int MOST_NOTES = 20;

    public Gap {
        phrases = List.copyOf(Objects.requireNonNullElse(phrases, List.of()));
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /** Words that were used, and how often. */
    public record Phrase(String words, int times) {}

    /**
     * What an advisor wrote.
     *
     * @param library where, or null
     */
    public record Said(String text, @Nullable String library, LocalDate day) {}

    /** What it is called: the words used most; what is kept of it when none are left. */
    public String title() {
        return phrases.isEmpty() ? id.replace('-', ' ') : phrases.getFirst().words();
    }

    /** What advisors see of it: nothing that was said fewer than three times. */
    Optional<Gap> forAdvisors() {
        var often = phrases.stream().filter(phrase -> phrase.times() >= SearchLog.RARE).toList();
        return often.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap(id, often, List.of(), tally, handling, updated));
    }

    /** The row as it is when this was seen of it. */
    static Gap of(String id, Handling handling, List<Sighting> seen, LocalDate today, Instant now) {
        var tally = Tally.of(seen, today);
        var by = handling.coverage();
        return new Gap(
                id,
                phrases(seen),
                notes(seen),
                by == null ? tally : tally.withEffect(seen, by.since()),
                handling,
                now);
    }

    Gap with(Handling next, Instant now) {
        return new Gap(id, phrases, notes, tally, next, now);
    }

    private static List<Phrase> phrases(List<Sighting> seen) {
        Map<String, Integer> times = new HashMap<>();
        seen.forEach(one -> times.merge(one.words(), one.times(), Integer::sum));
        return times.entrySet().stream()
                .map(each -> new Phrase(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingInt(Phrase::times)
                                .reversed()
                                .thenComparing(Phrase::words))
                .limit(MOST_PHRASES)
                .toList();
    }

    private static List<Said> notes(List<Sighting> seen) {
        return seen.stream()
                .filter(one -> !one.note().text().isEmpty())
                .sorted(Comparator.comparing(Sighting::day).reversed())
                .limit(MOST_NOTES)
                .map(one -> new Said(one.note().text(), one.note().library(), one.day()))
                .toList();
    }
}
