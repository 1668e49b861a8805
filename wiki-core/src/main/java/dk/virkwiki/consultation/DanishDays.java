package dk.virkwiki.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days by the Danish calendar. */
final class DanishDays {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private DanishDays() {}

    /** The day it is in Denmark at this moment. */
    static LocalDate of(Instant moment) {
        return moment.atZone(DENMARK).toLocalDate();
    }

    /** When this day begins in Denmark. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }
}
