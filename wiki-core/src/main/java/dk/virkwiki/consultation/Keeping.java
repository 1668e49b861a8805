package dk.virkwiki.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept, and what is yet to be done.
 *
 * @param by who registered it; taken away the day after
 * @param noteUntil last day that the free text is kept; null when there is none
 * @param undone when it was taken back, or null; such a one counts nowhere and is kept only so that
 *     its key is not used again
 * @param pending what has not been told to those who count, or null
 */
public record Keeping(
        @Nullable Registrar by,
        @Nullable LocalDate noteUntil,
        @Nullable Instant undone,
        @Nullable Pending pending) {

    /**
     * Who registered it and when; there only for changing it the same day.
     *
     * @param accountId the advisor's user name
     */
    public record Registrar(String accountId, Instant at) {}

    /**
     * A change that those who count have perhaps not heard of.
     *
     * @param since when it was saved
     * @param before what it said before; null when it was new
     * @param version of what it said before; null when it was new
     */
    public record Pending(Instant since, @Nullable Registration before, @Nullable Long version) {}
}
