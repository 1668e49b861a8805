package dk.virkwiki.web.material;

import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The material library.
 *
 * @param count how much there is, in words
 * @param filters what can be chosen, each choice an address
 * @param clear address of the whole library, or null when nothing is chosen
 * @param mayReport whether the person sees what is lacking
 */
record LibraryPage(
        String count,
        List<Filter> filters,
        @Nullable String clear,
        List<Row> rows,
        Paging pages,
        boolean mayReport) {

    /** A question and its answers. */
    record Filter(String id, String label, List<Choice> choices) {}

    /** An answer, as a link. */
    record Choice(String href, String label, boolean current) {}

    /**
     * A piece of material.
     *
     * @param facts format, language, year and topics
     * @param aids what is there for people who do not read it
     * @param stale why it can no longer be used, or null
     * @param download address of its PDF; null for what has none or is out of date
     */
    record Row(
            String href,
            String title,
            String summary,
            String what,
            List<String> facts,
            List<String> aids,
            @Nullable String stale,
            @Nullable String download,
            @Nullable String downloadLabel) {}
}
