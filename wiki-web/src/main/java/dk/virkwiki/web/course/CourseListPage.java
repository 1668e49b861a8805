package dk.virkwiki.web.course;

import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The courses there are.
 *
 * @param narrowing topics and readers to choose among; null while there are few courses
 * @param elsewhere courses on other sites
 * @param advisor whether it is shown to somebody who works in the wiki
 */
record CourseListPage(
        List<Row> rows,
        Paging pages,
        @Nullable Narrowing narrowing,
        List<Elsewhere> elsewhere,
        boolean advisor) {

    /**
     * A course.
     *
     * @param completions where those who look after libraries see who has completed it, or null
     */
    record Row(
            String href, String title, String summary, Trust trust, @Nullable String completions) {}

    /** Choices that narrow the list; each begins with the one for all. */
    record Narrowing(List<Option> topics, List<Option> readers) {}

    /** A choice. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * A course, or a place with courses, on another site.
     *
     * @param host the site it lies on
     * @param facts length, language and price as far as they are known, in words; may be empty
     * @param checked when somebody last saw that it is right, or null
     */
    record Elsewhere(
            String href,
            String host,
            String name,
            String description,
            String offeredBy,
            String facts,
            @Nullable Day checked) {}
}
