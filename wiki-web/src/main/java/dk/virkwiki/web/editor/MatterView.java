package dk.virkwiki.web.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as a form.
 *
 * @param place owner and address, for a new article only
 * @param topics all topics, the article's own chosen
 * @param audiences all audiences, the article's own chosen
 * @param lists synonyms and sources, one on each line
 * @param reviewBy day of the next review, or empty
 * @param fourEyes whether two editors must approve
 */
record MatterView(
        String title,
        String summary,
        @Nullable Place place,
        List<Option> topics,
        List<Option> audiences,
        Lists lists,
        String reviewBy,
        boolean fourEyes) {

    /** Something to choose. */
    record Option(String code, String name, boolean chosen) {}

    /** Who is to own a new article, and its address; empty is made from the title. */
    record Place(List<Option> owners, String slug) {}

    /** One on each line. */
    record Lists(String synonyms, String sources) {}
}
