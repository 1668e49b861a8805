package dk.virkwiki.web.gap;

import dk.virkwiki.web.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gap board.
 *
 * @param request what it was asked for
 * @param filters ways to narrow it, in groups
 * @param owners authorities to choose from
 * @param rising whether what grows most comes first
 * @param rows needs
 * @param range which of them are shown, in words
 * @param file address of the same rows as a file
 * @param pages where this page stands
 */
record BoardPage(
        BoardRequest request,
        List<Group> filters,
        List<Choice> owners,
        boolean rising,
        List<Row> rows,
        String range,
        String file,
        Paging pages) {

    /** Choices of what to show. */
    record Group(String label, List<Filter> filters) {}

    /** A choice of what to show, with how many rows it leaves. */
    record Filter(String href, String label, int count, boolean current) {}

    /** A value of a field. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * A need.
     *
     * @param href address of its own page
     * @param phrases other words that people used, in words; may be empty
     * @param effect what an article changed, in words, or null
     * @param sources where it was seen, in words
     */
    record Row(
            String href,
            String title,
            String phrases,
            @Nullable String effect,
            String sources,
            Numbers numbers,
            String owner,
            State state,
            Step step) {}

    /**
     * How often.
     *
     * @param trend where it goes, in words
     * @param from what it was before, in words
     * @param bars eight weeks as a picture that says no more than the words
     */
    record Numbers(int recent, String trend, String from, List<Bar> bars) {}

    /** A bar of a picture 72 wide and 24 high. */
    record Bar(int x, int y, int height, boolean now) {}

    /**
     * A status.
     *
     * @param kind colour class; may be empty
     */
    record State(String label, String icon, String kind) {}

    /**
     * What to do next.
     *
     * @param begin address where a draft begins, or null
     * @param href a link instead, or null
     * @param label words of either, or all there is to say
     */
    record Step(@Nullable String begin, @Nullable String href, String label) {}
}
