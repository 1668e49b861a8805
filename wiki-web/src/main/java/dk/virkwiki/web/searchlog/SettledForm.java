package dk.virkwiki.web.searchlog;

import org.jspecify.annotations.Nullable;

/**
 * What a browser tells of a search.
 *
 * @param q the words
 * @param talt {@code 1} when the search is told of for the first time
 * @param plads place of the result that was opened, from 1; none when none was
 */
record SettledForm(@Nullable String q, @Nullable String talt, @Nullable Integer plads) {
    private static final int LONGEST = 1_000;

    String words() {
        var typed = q == null ? "" : q.strip();
        return typed.length() <= LONGEST ? typed : "";
    }

    boolean isFirst() {
        return "1".equals(talt);
    }
}
