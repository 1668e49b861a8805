package dk.virkwiki.web.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it was saved.
 *
 * @param time of day it was saved, in words
 * @param day it counts for, for the machine
 * @param causes what it was about
 * @param outcome how it went
 * @param undoSeconds how long it can be undone by its key
 * @param change address of the page that changes it
 */
record SavedJson(
        String key,
        String time,
        String day,
        List<Named> causes,
        Named outcome,
        long undoSeconds,
        String change) {

    /**
     * A code and its words.
     *
     * @param successor the cause to choose from now on, when this one is no longer offered; left
     *     out otherwise
     */
    record Named(String code, String name, @Nullable Successor successor) {}

    /** A cause in place of another. */
    record Successor(String code, String name) {}
}
