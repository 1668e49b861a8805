package dk.virkwiki.material;

import java.util.List;

/**
 * A paper somebody has in the hand, beside the text as it is now.
 *
 * @param number the revision that its stamp names
 * @param standing how the two compare
 * @param notes what readers were told of the changes since, newest first
 */
public record PrintedCopy(int number, Standing standing, List<String> notes) {
    public PrintedCopy {
        notes = List.copyOf(notes);
    }

    /** How a paper compares with the text. */
    public enum Standing {
        /** It is the newest revision. */
        NEWEST,
        /** There are newer revisions, and everybody reads the same in them. */
        UNCHANGED,
        /** The text has changed since. */
        CHANGED,
        /** Nobody can have such a paper. */
        UNKNOWN
    }
}
