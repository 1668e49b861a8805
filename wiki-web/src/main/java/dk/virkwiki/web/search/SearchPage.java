package dk.virkwiki.web.search;

import dk.virkwiki.web.layout.OldWordLine;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Topic;
import dk.virkwiki.web.layout.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search as a page.
 *
 * @param asked what was asked, and how it was read
 * @param answers what was found
 * @param facets ways to narrow the results
 * @param withoutFilters address of the same search without filters, or null when there are none
 * @param pages where this page stands
 * @param ways ways on when nothing was found
 * @param desk what is offered to advisors beside the results, or null for everybody else
 */
record SearchPage(
        Asked asked,
        Answers answers,
        List<Facet> facets,
        @Nullable String withoutFilters,
        Paging pages,
        Ways ways,
        @Nullable Desk desk) {

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return answers.best == null && answers.groups.isEmpty();
    }

    /**
     * What was found.
     *
     * @param word the word searched for, explained above the others, or null
     * @param best the best answer, on the first page only, or null
     * @param groups the other results, then further words explained
     */
    record Answers(@Nullable Result word, @Nullable Result best, List<Group> groups) {}

    /**
     * What was asked, and how it was read.
     *
     * @param typed the words in the field
     * @param heading what the page shows, in one line
     * @param help a line below it, or null
     * @param instead a link to another reading of the words, or null
     * @param literal whether every word is searched as it was typed
     * @param notices sentences about words of the query
     * @param old what is told of a word for what is no more, or null
     * @param counting how the search is counted
     */
    record Asked(
            String typed,
            String heading,
            @Nullable String help,
            @Nullable Instead instead,
            boolean literal,
            List<String> notices,
            @Nullable OldWordLine old,
            Counting counting) {}

    /**
     * How a search is counted. The same words on another page, with filters or as they were typed
     * are the same search, which is counted where it began.
     *
     * @param begins whether the search begins with this page
     * @param before how many results stand on the pages before
     * @param picture address of the picture that counts it where scripts are off, or null
     */
    record Counting(boolean begins, int before, @Nullable String picture) {}

    /**
     * Ways on from a search that found nothing.
     *
     * @param near searches for the nearest words that find something
     */
    record Ways(List<Near> near, List<Topic> topics) {}

    /**
     * A search for a word of the articles.
     *
     * @param count how many articles have it, in words
     */
    record Near(String href, String word, String count) {}

    /**
     * What an advisor is offered beside the results.
     *
     * @param words the words searched for, to be noted when the answer is missing
     * @param gap address of the page for noting it
     */
    record Desk(String words, String gap) {}

    /** A link to another reading of the words typed. */
    record Instead(String href, String label) {}

    /** Results under one heading. */
    record Group(String name, List<Result> results) {}

    /**
     * An article that was found.
     *
     * @param snippet safe HTML from the search: escaped words and {@code mark} elements
     * @param section the section the snippet comes from, or null when it is the beginning
     * @param why address of the page that explains the result to advisors, or null for others
     */
    record Result(
            String href,
            String title,
            String type,
            String snippet,
            @Nullable Section section,
            Trust trust,
            @Nullable String why) {}

    /** A section of an article. */
    record Section(String href, String heading) {}

    /**
     * One way to narrow the results.
     *
     * @param parameter name in the address
     * @param name what the screen calls it
     * @param any whether nothing is chosen
     */
    record Facet(String parameter, String name, boolean any, List<Choice> choices) {}

    /** A value of a facet and how many results it would leave. */
    record Choice(String code, String name, int count, boolean chosen) {}
}
