package dk.virkwiki.web.review;

import dk.virkwiki.web.layout.Paging;
import java.util.List;

/**
 * The editors' queue.
 *
 * @param head whose articles it concerns and how soon they answer
 * @param filters what can be shown, in groups, with counts
 * @param shown what is shown now, in words
 * @param rows proposals
 * @param range which of them are shown, in words
 * @param pages where this page of them stands
 * @param small whether some of them can be approved together
 */
record QueuePage(
        String head,
        List<Group> filters,
        String shown,
        List<Row> rows,
        String range,
        Paging pages,
        boolean small) {

    /** Choices of what to show. */
    record Group(String id, String label, List<Filter> filters) {}

    /**
     * A choice of what to show.
     *
     * @param current whether it is shown now
     */
    record Filter(String href, String label, long count, boolean current) {}

    /**
     * A proposal in the queue.
     *
     * @param id for addresses
     * @param what what it wants changed, in its proposer's words
     * @param article title of the article
     * @param size how much it changes, in words; empty when that is not known
     * @param marks what to know before opening it
     * @param from who suggests it and from where
     * @param due when it must be answered
     * @param demand how much its article is asked for, in words
     * @param small whether it can be approved together with others
     */
    record Row(
            String id,
            String what,
            String article,
            String size,
            List<Mark> marks,
            From from,
            Due due,
            String demand,
            boolean small) {}

    /**
     * Something to know.
     *
     * @param icon name of the icon beside the words
     * @param kind colour class: empty, {@code wait} or {@code stop}
     */
    record Mark(String words, String icon, String kind) {}

    /** Who suggests it; the library is empty for people who are not at one. */
    record From(String who, String library) {}

    /**
     * When it must be answered.
     *
     * @param words for example {@code Svar i dag}
     * @param icon name of the icon beside them
     * @param kind colour class: {@code stop}, {@code wait} or {@code none}
     * @param detail how long it has waited
     */
    record Due(String words, String icon, String kind, String detail) {}
}
