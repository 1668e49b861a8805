package dk.virkwiki.proposal;

import dk.virkwiki.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an accepted proposal becomes the article's text, and what the public is told about it.
 *
 * @param at when; null for at once
 * @param effective the first day the text holds, Danish calendar, when readers are told so
 *     beforehand; else null
 * @param note one line for readers about what changed; null for a minor change
 * @param reasons why it is published although a check is amber; may be empty
 * @param readThrough whether the editor has read the whole page and vouches for it; null for no
 */
public record Publication(
        @Nullable Instant at,
        @Nullable LocalDate effective,
        @Nullable String note,
        String reasons,
        @Nullable Boolean readThrough) {
    /** Most characters of a public note. */
    public static final int MAX_NOTE = 200;

    /** The time zone people mean when they write a time. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Publication NOW = new Publication(null, null, null, "", null);

    /** At once, as a minor change. */
    public static Publication now() {
        return NOW;
    }

    /**
     * At a Danish time of day.
     *
     * @throws Invalid when the clock skips that time
     */
    public static Publication at(LocalDateTime danish) {
        if (DENMARK.getRules().getValidOffsets(danish).isEmpty()) {
            throw new Invalid("tidspunkt-findes-ikke");
        }
        return new Publication(danish.atZone(DENMARK).toInstant(), null, null, "", null);
    }

    /** When this Danish day begins; until then readers are told that it will. */
    public static Publication from(LocalDate day) {
        return new Publication(day.atStartOfDay(DENMARK).toInstant(), day, null, "", null);
    }

    /** The same with a line for readers; blank for a minor change. */
    public Publication telling(@Nullable String words) {
        var line = words == null ? "" : words.replaceAll("\\s+", " ").strip();
        return new Publication(at, effective, line.isEmpty() ? null : line, reasons, readThrough);
    }

    /** The same with reasons for what the checks found. */
    public Publication because(String words) {
        return new Publication(at, effective, note, words.strip(), readThrough);
    }

    /** The same by an editor who has read the whole page and vouches for it. */
    public Publication havingReadAll() {
        return new Publication(at, effective, note, reasons, true);
    }

    /** Whether the day it goes out is one on which the page was confirmed. */
    public boolean verifies() {
        return Boolean.TRUE.equals(readThrough);
    }

    /** Whether it waits for a time to come. */
    public boolean isScheduled() {
        return at != null;
    }

    Publication atOnce() {
        return new Publication(null, null, note, reasons, readThrough);
    }
}
