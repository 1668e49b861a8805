package dk.virkwiki.web.media;

import dk.virkwiki.web.layout.Moments.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of files.
 *
 * @param all whether they are everybody's and not only the person's own
 * @param kinds what it can be limited to
 * @param rows files, newest first
 * @param previous address of newer ones, or null
 * @param next address of older ones, or null
 */
record FilesPage(
        boolean all,
        List<Kind> kinds,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next) {

    /** A choice of the filter. */
    record Kind(String value, String label, boolean chosen) {}

    /**
     * A file.
     *
     * @param about the page about it
     * @param picture address of the picture, or null
     * @param what kind and size
     * @param uses what shows it
     * @param other words when something else shows it, or nothing does; null when the list says all
     */
    record Row(
            String name,
            String about,
            @Nullable String picture,
            String what,
            String who,
            Moment when,
            List<Use> uses,
            @Nullable String other) {}

    /** An article that shows a file. */
    record Use(String href, String title) {}

    /**
     * The page about one file.
     *
     * @param all whether the person looks after all files, and takes away what is used as well
     * @param row as in the list
     * @param address the file itself
     * @param alt what the picture shows; may be empty
     * @param line what stands in a text to show it
     * @param where where that line goes
     * @param used whether some text shows it
     * @param reason why it must go, as typed
     * @param error why it was not taken away, or null
     */
    record About(
            boolean all,
            Row row,
            String address,
            String alt,
            String line,
            String where,
            boolean used,
            String reason,
            @Nullable String error) {}
}
