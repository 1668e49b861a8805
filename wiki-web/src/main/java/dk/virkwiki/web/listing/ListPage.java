package dk.virkwiki.web.listing;

import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles in the order of the alphabet.
 *
 * @param heading what the list holds
 * @param count how many articles, in words
 * @param letters the letters that begin a title
 * @param rows the articles on this page
 */
record ListPage(String heading, String count, List<Letter> letters, List<Row> rows, Paging pages) {

    /** A letter as a link. */
    record Letter(String href, String label, boolean current) {}

    /**
     * An article.
     *
     * @param type its kind in words
     * @param owner name of the authority that answers for it, or null
     */
    record Row(
            String href,
            String title,
            String type,
            String summary,
            @Nullable String owner,
            Trust trust) {}

    /** Articles of one kind. */
    record Group(String name, List<Row> rows) {}

    /** The articles of one topic. */
    record TopicPage(
            String name,
            @Nullable String intro,
            List<Step> trail,
            List<Group> groups,
            Paging pages) {}
}
