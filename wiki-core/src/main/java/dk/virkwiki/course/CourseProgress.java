package dk.virkwiki.course;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far one person is in one course.
 *
 * @param id account and article
 * @param lessons the lessons taken, by id
 * @param completed when all lessons of the course were taken for the first time
 * @param declined lessons whose changes the person did not want to hear of, as they were then
 * @param dismissed true when the person does not want to be led to the course; else null
 */
@Document("course_progress")
record CourseProgress(
        @Id String id,
        String accountId,
        String articleId,
        Map<String, Taken> lessons,
        @Nullable Instant completed,
        Map<String, Taken> declined,
        @Nullable Boolean dismissed) {
    CourseProgress {
        lessons = Map.copyOf(Objects.requireNonNullElse(lessons, Map.of()));
        declined = Map.copyOf(Objects.requireNonNullElse(declined, Map.of()));
    }

    /**
     * A lesson that was taken.
     *
     * @param revision of the course
     * @param print of what was asked then
     */
    record Taken(int revision, String print, Instant at) {}

    static String id(String accountId, String articleId) {
        return accountId + "|" + articleId;
    }

    boolean isDismissed() {
        return Boolean.TRUE.equals(dismissed);
    }

    boolean hasTaken(Lesson lesson) {
        return lessons.containsKey(lesson.id());
    }

    /** Whether the questions are worded otherwise than those the person answered. */
    boolean isOther(Lesson lesson) {
        var taken = lessons.get(lesson.id());
        return taken != null && !taken.print().equals(lesson.print());
    }
}
