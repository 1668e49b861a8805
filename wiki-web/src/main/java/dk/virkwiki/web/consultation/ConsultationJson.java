package dk.virkwiki.web.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an advisor's consultation stands.
 *
 * @param may whether this person holds consultations
 * @param open the open one, or null
 */
record ConsultationJson(boolean may, @Nullable Open open) {

    /**
     * An open consultation.
     *
     * @param key what its registration is saved under
     * @param startedAt when it began, for the machine
     * @param started the time of day, for the reader
     * @param seconds how long it has run, without pauses, when this was answered
     * @param paused whether its clock stands still
     * @param searches words searched for, oldest first
     * @param articles those opened, in that order
     * @param causes the likeliest, best first, at most five
     */
    record Open(
            String key,
            String startedAt,
            String started,
            long seconds,
            boolean paused,
            List<String> searches,
            List<Opened> articles,
            List<Likely> causes) {}

    /**
     * An article on the trace.
     *
     * @param address its page
     * @param solved whether it solved the matter
     * @param ending the result that was reached when it is a wizard, or null
     */
    record Opened(
            String id, String title, String address, boolean solved, @Nullable Ending ending) {}

    /** The result that a wizard led to, and where it is shown. */
    record Ending(String heading, String address) {}

    /**
     * A likely cause.
     *
     * @param why the reason in words
     */
    record Likely(String code, String name, String why) {}
}
