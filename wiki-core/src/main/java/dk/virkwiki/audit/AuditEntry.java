package dk.virkwiki.audit;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line of the log.
 *
 * @param id in the order of writing, for lines of the same moment
 * @param at when it was done
 * @param who who did it
 * @param act what they did
 * @param subject to which thing
 * @param detail a few words more, never a text people wrote at length; may be empty
 */
@Document("audit")
public record AuditEntry(
        @Id ObjectId id, Instant at, Who who, AuditAct act, AuditSubject subject, String detail) {

    /**
     * Who did it, as they were then.
     *
     * @param accountId user name, or {@code system}
     * @param name the person's name
     * @param place code of the editor's authority or name of the advisor's library, else null
     */
    public record Who(String accountId, String name, @Nullable String place) {
        /** The wiki itself: jobs and the command line. */
        static final Who SYSTEM = new Who("system", "Virk Wiki", null);
    }
}
