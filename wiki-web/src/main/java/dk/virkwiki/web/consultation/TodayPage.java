package dk.virkwiki.web.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor has registered today.
 *
 * @param day today, in words
 * @param rows newest first
 * @param saved what was saved just now, or null
 * @param told a sentence about what was done just now, or null
 * @param consults whether this person holds consultations
 */
record TodayPage(
        String day,
        List<Row> rows,
        @Nullable Saved saved,
        @Nullable String told,
        boolean consults) {

    /**
     * A consultation.
     *
     * @param time of day it was registered
     * @param times how many; empty for one
     * @param about the day it was held, when that was another
     */
    record Row(String key, String time, String line, String times, String about) {}

    /**
     * What was saved just now.
     *
     * @param undo whether it can be undone still
     * @param retired a sentence for each cause that is no longer offered
     */
    record Saved(String key, String time, String line, boolean undo, List<String> retired) {}
}
