package dk.virkwiki.feedback;

import dk.virkwiki.feedback.FeedbackMonth.Count;
import java.util.Map;

/**
 * How much an article helped its readers in this month and the one before.
 *
 * @param article the article's id
 * @param count all answers
 * @param sections answers about one section, by its anchor
 */
public record Helpfulness(String article, Count count, Map<String, Count> sections) {
    public Helpfulness {
        sections = Map.copyOf(sections);
    }
}
