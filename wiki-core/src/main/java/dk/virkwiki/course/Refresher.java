package dk.virkwiki.course;

import dk.virkwiki.article.ArticleMetadata;
import java.util.List;

/**
 * What is new in a course for somebody who has completed it.
 *
 * @param course what the course says about itself
 * @param lessons those that ask something else since, in order
 */
public record Refresher(ArticleMetadata course, List<Lesson> lessons) {
    public Refresher {
        lessons = List.copyOf(lessons);
    }
}
