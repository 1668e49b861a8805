package dk.virkwiki.web.media;

import org.jspecify.annotations.Nullable;

/**
 * The page for sending a file.
 *
 * @param alt what the picture shows, as typed
 * @param error why it was not taken, or null
 * @param sent the file that was taken, or null
 */
record UploadPage(String alt, @Nullable String error, @Nullable Sent sent) {
    /**
     * A file that was taken.
     *
     * @param name its name
     * @param address where it can be seen
     * @param picture whether it is shown on the page
     * @param alt what the picture shows
     * @param first what its first sender says it shows; null when that is the same
     * @param line what is written to show it
     * @param where where that goes
     */
    record Sent(
            String name,
            String address,
            boolean picture,
            String alt,
            @Nullable String first,
            String line,
            String where) {}
}
