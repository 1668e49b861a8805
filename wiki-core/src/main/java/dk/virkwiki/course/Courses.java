package dk.virkwiki.course;

import dk.virkwiki.account.Account;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.course.CourseProgress.Taken;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to courses: reading, answering, and how far each person is. */
@Service
public class Courses {
    /** The course that every new advisor is led to. */
    public static final String FOR_NEW_ADVISORS = "kursus-ny-it-vejleder";

    private static final int MOST_COMPLETIONS = 2_000;

    private final CourseTexts texts;
    private final Accounts accounts;
    private final CourseProgressRepository repository;
    private final Clock clock;

    Courses(
            CourseTexts texts,
            Accounts accounts,
            CourseProgressRepository repository,
            Clock clock) {
        this.texts = texts;
        this.accounts = accounts;
        this.repository = repository;
        this.clock = clock;
    }

    /** The course at this address, if there is one that this person may read. */
    public Optional<CourseEdition> find(Actor reader, String slug) {
        return texts.find(reader, slug);
    }

    /** How far this person is; nothing for those without a login, of whom nothing is kept. */
    public Progress progress(Actor actor, CourseEdition edition) {
        if (actor.isAnonymous()) {
            return Progress.NONE;
        }
        return repository
                .find(actor.requireAccountId(), edition.articleId())
                .map(
                        kept ->
                                new Progress(
                                        ids(edition, kept::hasTaken),
                                        ids(edition, lesson -> isNew(actor, edition, kept, lesson)),
                                        kept.completed()))
                .orElse(Progress.NONE);
    }

    private boolean isNew(Actor actor, CourseEdition edition, CourseProgress kept, Lesson lesson) {
        var taken = kept.lessons().get(lesson.id());
        return taken != null && texts.isNew(actor, edition, lesson, taken);
    }

    private static Set<String> ids(CourseEdition edition, Predicate<Lesson> which) {
        return edition.course().lessons().stream()
                .filter(which)
                .map(Lesson::id)
                .collect(Collectors.toSet());
    }

    /**
     * Corrects answers to a lesson. When all are right, the lesson is taken: kept for those who are
     * logged in, once however often it is sent. A lesson that asks nothing is taken by being sent.
     *
     * @throws NotFound when the course has no such lesson
     */
    public Correction answer(
            Actor actor, CourseEdition edition, String lessonId, Map<Integer, Set<Integer>> given) {
        var lesson =
                edition.course()
                        .find(lessonId)
                        .orElseThrow(() -> new NotFound("lektion-findes-ikke", lessonId));
        var correction = lesson.correct(given);
        if (correction.isPassed() && !actor.isAnonymous()) {
            take(actor.requireAccountId(), edition, lesson);
        }
        return correction;
    }

    private void take(String accountId, CourseEdition edition, Lesson lesson) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = repository.find(accountId, edition.articleId());
        if (before.filter(kept -> kept.hasTaken(lesson) && !kept.isOther(lesson)).isEmpty()) {
            var taken = new Taken(edition.number(), lesson.print(), now);
            repository.take(accountId, edition.articleId(), lesson.id(), taken);
        }
        repository
                .find(accountId, edition.articleId())
                .filter(kept -> kept.completed() == null)
                .filter(kept -> edition.course().lessons().stream().allMatch(kept::hasTaken))
                .ifPresent(_ -> repository.complete(accountId, edition.articleId(), now));
    }

    /** The course for new advisors, for an advisor who has neither completed nor declined it. */
    public Optional<CourseEdition> forNewAdvisor(Actor actor) {
        if (actor.role() != Role.ADVISOR) {
            return Optional.empty();
        }
        return find(actor, FOR_NEW_ADVISORS).filter(edition -> isWaiting(actor, edition));
    }

    private boolean isWaiting(Actor actor, CourseEdition edition) {
        return repository
                .find(actor.requireAccountId(), edition.articleId())
                .filter(kept -> kept.completed() != null || kept.isDismissed())
                .isEmpty();
    }

    /** The person does not want to be led to the course for new advisors any more. */
    public void dismissForNewAdvisor(Actor actor) {
        var accountId = actor.requireAccountId();
        find(actor, FOR_NEW_ADVISORS)
                .ifPresent(edition -> repository.dismiss(accountId, edition.articleId()));
    }

    /** Whether this person may see who has completed a course. */
    public static boolean seesCompletions(Actor actor) {
        return actor.role() == Role.COORDINATOR || actor.role() == Role.ADMIN;
    }

    /**
     * Who has completed a course, by library and name.
     *
     * @throws NotAllowed when the person neither looks after libraries nor runs the wiki
     */
    public List<Completion> completions(Actor actor, CourseEdition edition) {
        if (!seesCompletions(actor)) {
            throw new NotAllowed("kun-koordinator");
        }
        var completed = repository.completed(edition.articleId(), MOST_COMPLETIONS);
        var people =
                accounts
                        .findAll(completed.stream().map(CourseProgress::accountId).toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        return completed.stream()
                .flatMap(kept -> completion(kept, people.get(kept.accountId())))
                .sorted(Comparator.comparing(Completion::library).thenComparing(Completion::name))
                .toList();
    }

    private static Stream<Completion> completion(CourseProgress kept, @Nullable Account person) {
        var at = kept.completed();
        if (person == null || at == null) {
            return Stream.empty();
        }
        var library = person.library() == null ? "" : person.library();
        return Stream.of(new Completion(library, person.name(), at));
    }
}
