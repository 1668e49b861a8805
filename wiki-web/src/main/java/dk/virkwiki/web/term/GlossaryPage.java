package dk.virkwiki.web.term;

import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The glossary.
 *
 * @param typed the word that was asked for; may be empty
 * @param count what was found, in words; null when nothing was asked for
 * @param elsewhere address of a search for the same in all articles; null when nothing was asked
 *     for
 * @param letters the letters that begin a word
 * @param rows the words on this page
 */
record GlossaryPage(
        String typed,
        @Nullable String count,
        @Nullable String elsewhere,
        List<Letter> letters,
        List<Row> rows,
        Paging pages) {

    /** A letter as a link. */
    record Letter(String href, String label, boolean current) {}

    /**
     * A word.
     *
     * @param people what people say
     * @param old that what it names is no more, or null
     */
    record Row(
            String href,
            String official,
            String plain,
            List<String> people,
            @Nullable OldWordLine old) {}
}
