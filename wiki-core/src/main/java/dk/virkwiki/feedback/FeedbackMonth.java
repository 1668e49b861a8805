package dk.virkwiki.feedback;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How readers answered about an article in a month, by day and by section.
 *
 * @param id article and month
 * @param article the article's id
 * @param owner code of the authority that owned it at the last answer, or null
 * @param month as {@code 2026-11}
 * @param yes how many found their answer
 * @param no how many did not
 * @param days answers by day of the month, as {@code 23}
 * @param sections answers about one section, by its anchor
 */
@Document("feedback_months")
public record FeedbackMonth(
        @Id String id,
        String article,
        @Nullable String owner,
        String month,
        int yes,
        int no,
        Map<String, Count> days,
        Map<String, Count> sections) {

    public FeedbackMonth {
        days = Map.copyOf(Objects.requireNonNullElse(days, Map.of()));
        sections = Map.copyOf(Objects.requireNonNullElse(sections, Map.of()));
    }

    /** Answers of both kinds. */
    public record Count(int yes, int no) {
        /** No answers. */
        public static final Count NONE = new Count(0, 0);

        /** Both together. */
        public Count plus(Count other) {
            return new Count(yes + other.yes, no + other.no);
        }
    }

    Count all() {
        return new Count(yes, no);
    }
}
