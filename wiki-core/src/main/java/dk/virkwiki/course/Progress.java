package dk.virkwiki.course;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a course as it is now.
 *
 * @param taken ids of the lessons taken
 * @param changed ids of those among them that ask something else since
 * @param completed when all of them were taken for the first time, or null
 */
public record Progress(Set<String> taken, Set<String> changed, @Nullable Instant completed) {
    /** Nothing yet. */
    public static final Progress NONE = new Progress(Set.of(), Set.of(), null);

    public Progress {
        taken = Set.copyOf(taken);
        changed = Set.copyOf(changed);
    }
}
