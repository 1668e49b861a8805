package dk.virkwiki.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is in Denmark, and which days are surely over. */
final class DanishDay {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** The clocks of two nodes never differ by this much. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private DanishDay() {}

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(DENMARK));
    }

    /** The last day that is over by every node's clock. */
    static LocalDate lastOver(Clock clock) {
        return LocalDate.ofInstant(clock.instant().minus(MARGIN), DENMARK).minusDays(1);
    }
}
