package dk.virkwiki.web.audit;

import dk.virkwiki.web.layout.Moments.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log of acts.
 *
 * @param form what was looked for
 * @param rows lines, newest first
 * @param acts every act, for the filter
 * @param kinds every sort of thing, for the filter
 * @param file address of the same lines as a file
 * @param previous address of the newer lines, or null
 * @param next address of the older lines, or null
 */
record AuditPage(
        AuditForm form,
        List<Row> rows,
        List<Choice> acts,
        List<Choice> kinds,
        String file,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * A line.
     *
     * @param thing the thing in words
     * @param href where the thing can be seen, or null
     * @param proposal address of the proposal that the act came from; then it stands for the detail
     */
    record Row(
            Moment when,
            String time,
            String who,
            String place,
            String act,
            String thing,
            @Nullable String href,
            String detail,
            @Nullable String proposal) {}

    /** A value of a filter. */
    record Choice(String value, String label, boolean chosen) {}
}
