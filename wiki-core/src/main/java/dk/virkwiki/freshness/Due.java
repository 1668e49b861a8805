package dk.virkwiki.freshness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near an article's day of review is. */
public enum Due {
    /** The day has passed. */
    OVERDUE,
    /** The day comes within {@link #SOON_DAYS} days. */
    SOON;

    /** How many days ahead is soon. */
    public static final int SOON_DAYS = 30;

    /** The first review day that counts; null for no first. */
    @Nullable LocalDate from(LocalDate today) {
        return this == OVERDUE ? null : today;
    }

    /** The first review day after those that count. */
    LocalDate until(LocalDate today) {
        return this == OVERDUE ? today : today.plusDays(SOON_DAYS + 1L);
    }
}
