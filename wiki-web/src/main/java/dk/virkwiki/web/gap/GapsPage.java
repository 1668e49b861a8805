package dk.virkwiki.web.gap;

import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is missed, most often noted first.
 *
 * @param next address of the next page, or null
 */
record GapsPage(List<Row> rows, @Nullable String next) {

    /**
     * A gap.
     *
     * @param search address of a search for the words, to see what there is now
     * @param draft address where a new article about it begins
     * @param count how often it was noted
     */
    record Row(
            String id,
            String words,
            String search,
            String draft,
            int count,
            Day last,
            List<NoteView> notes) {}

    /**
     * What an advisor wrote.
     *
     * @param from library and day in words
     */
    record NoteView(String text, String from) {}

    /**
     * The page for noting a gap.
     *
     * @param error why it was not noted, or null
     */
    record NewGapPage(String words, String text, @Nullable String error) {}
}
