package dk.virkwiki.web.editor;

import org.jspecify.annotations.Nullable;

/**
 * The section of a file that is edited by itself.
 *
 * @param id what its address calls it
 * @param heading its words
 * @param before the file above it
 * @param text the section
 * @param after the file below it
 * @param place where it stands among the others
 * @param matter front matter as a form, when the whole text stands below it; else null
 */
record PartView(
        String id,
        String heading,
        String before,
        String text,
        String after,
        Among place,
        @Nullable MatterView matter) {

    /**
     * Where a section stands among the others.
     *
     * @param number from 1
     * @param count how many there are
     * @param previous address of the one before, or null
     * @param next address of the one after, or null
     * @param whole address of the whole article
     */
    record Among(
            String number,
            String count,
            @Nullable String previous,
            @Nullable String next,
            String whole) {}
}
