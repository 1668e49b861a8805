package dk.virkwiki.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.course.CourseProgress.Taken;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to what is new in the courses that a person has completed. */
@Service
public class Refreshers {
    private final CourseTexts texts;
    private final CourseProgressRepository repository;
    private final Clock clock;

    Refreshers(CourseTexts texts, CourseProgressRepository repository, Clock clock) {
        this.texts = texts;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Completed courses with lessons that ask something else since this person took them, and since
     * they declined to hear of it; by title.
     */
    public List<Refresher> waiting(Actor actor) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        var completed =
                repository.findAll(actor.requireAccountId()).stream()
                        .filter(kept -> kept.completed() != null)
                        .collect(Collectors.toMap(CourseProgress::articleId, Function.identity()));
        return texts.findAll(actor, completed.keySet()).stream()
                .map(edition -> refresher(actor, edition, completed.get(edition.articleId())))
                .filter(refresher -> !refresher.lessons().isEmpty())
                .toList();
    }

    private Refresher refresher(Actor actor, CourseEdition edition, @Nullable CourseProgress kept) {
        var lessons =
                edition.course().lessons().stream()
                        .filter(lesson -> kept != null && isWaiting(actor, edition, lesson, kept))
                        .toList();
        return new Refresher(edition.metadata(), lessons);
    }

    private boolean isWaiting(
            Actor actor, CourseEdition edition, Lesson lesson, CourseProgress kept) {
        boolean isDeclined = kept.declined().containsKey(lesson.id());
        return isNew(actor, edition, lesson, kept.lessons())
                && (!isDeclined || isNew(actor, edition, lesson, kept.declined()));
    }

    private boolean isNew(
            Actor actor, CourseEdition edition, Lesson lesson, Map<String, Taken> seen) {
        var then = seen.get(lesson.id());
        return then != null && texts.isNew(actor, edition, lesson, then);
    }

    /** The person does not want to hear of what is new in this course; of later changes they do. */
    public void decline(Actor actor, String slug) {
        var accountId = actor.requireAccountId();
        texts.find(actor, slug)
                .ifPresent(
                        edition ->
                                repository
                                        .find(accountId, edition.articleId())
                                        .ifPresent(kept -> decline(edition, kept)));
    }

    private void decline(CourseEdition edition, CourseProgress kept) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var declined =
                edition.course().lessons().stream()
                        .filter(kept::isOther)
                        .collect(
                                Collectors.toMap(
                                        Lesson::id,
                                        lesson ->
                                                new Taken(edition.number(), lesson.print(), now)));
        if (!declined.isEmpty()) {
            repository.decline(kept.accountId(), kept.articleId(), declined);
        }
    }
}
