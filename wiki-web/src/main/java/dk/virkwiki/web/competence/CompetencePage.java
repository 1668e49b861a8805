package dk.virkwiki.web.competence;

import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Competences as one person sees them.
 *
 * @param trail the way to the page
 * @param name who it is about, for paper
 * @param day when they answered last, or null when they have not
 * @param plan their competences by what they answered, the most needed first; empty before that
 * @param asks one question for each competence
 */
record CompetencePage(
        List<Step> trail, String name, @Nullable Day day, List<Part> plan, List<Ask> asks) {

    /**
     * Competences with one answer.
     *
     * @param id of its heading
     */
    record Part(String id, String heading, List<Item> items) {}

    /**
     * A competence in the plan.
     *
     * @param sources where to learn it; none when the person can show others
     */
    record Item(String name, List<Source> sources) {}

    /**
     * A question.
     *
     * @param id of its field
     * @param sources where to learn it
     */
    record Ask(
            String id,
            String name,
            String description,
            List<Choice> choices,
            List<Source> sources) {}

    /** An answer. */
    record Choice(String id, String value, String words, boolean checked) {}

    /**
     * A course or another article.
     *
     * @param type what kind of text it is, in words
     * @param completed when the person completed the course, in words, or null
     */
    record Source(String href, String title, String type, @Nullable String completed) {}
}
