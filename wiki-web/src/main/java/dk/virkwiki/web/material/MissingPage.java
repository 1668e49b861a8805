package dk.virkwiki.web.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What material lacks.
 *
 * @param about whose material and what it lacks, in words
 * @param views the things it can lack
 * @param authorities whose material is shown
 * @param csv address of the whole as a file
 */
record MissingPage(
        String heading,
        String about,
        List<View> views,
        List<View> authorities,
        List<Row> rows,
        String csv) {

    /** A list that can be chosen. */
    record View(String href, String label, int count, boolean current) {}

    /**
     * A piece of material.
     *
     * @param note why it can no longer be used, or null
     */
    record Row(
            String href,
            String title,
            String what,
            String owner,
            String updated,
            @Nullable String note) {}
}
