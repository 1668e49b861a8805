package dk.virkwiki.wizarduse;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * The front door to how much wizards are used. What happens is gathered in memory and written down
 * each minute; a crash loses that minute.
 */
@Service
public class WizardUse {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final UseRepository repository;
    private final Clock clock;
    private final Map<Day, Map<String, Long>> unwritten = new HashMap<>();

    WizardUse(UseRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    private record Day(String articleId, LocalDate day, String from) {}

    /**
     * Where a wizard is used.
     *
     * @param articleId the wizard
     * @param from id of the self-service that shows it, or empty for this site
     */
    public record Place(String articleId, String from) {}

    /** Somebody came to a question or a result. */
    public void shown(Place place, String station) {
        count(place, "shown." + station);
    }

    /** Somebody answered a question for the first time. */
    public void answered(Place place, String question, String answer) {
        count(place, "answered." + question);
        count(place, "answers." + question + "|" + answer);
    }

    /** Somebody said at a result whether it helped. */
    public void helped(Place place, String result) {
        count(place, "helped." + result);
    }

    /** Somebody said at a result that it did not help. */
    public void failed(Place place, String result) {
        count(place, "failed." + result);
    }

    private void count(Place place, String path) {
        var day = new Day(place.articleId(), today(), place.from());
        synchronized (unwritten) {
            unwritten.computeIfAbsent(day, _ -> new HashMap<>()).merge(path, 1L, Long::sum);
        }
    }

    /** Writes down what happened since the last time. */
    public void write() {
        Map<Day, Map<String, Long>> counts;
        synchronized (unwritten) {
            counts = new HashMap<>(unwritten);
            unwritten.clear();
        }
        counts.forEach(
                (day, paths) -> repository.add(day.articleId(), day.day(), day.from(), paths));
    }

    /**
     * How a wizard was used in the last days, this one included.
     *
     * @throws NotAllowed when the person does not work with articles
     */
    public UseTotal of(Actor actor, Article article, int days) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
        write();
        var today = today();
        return UseTotal.of(repository.find(article.id(), today.minusDays(days - 1L), today));
    }

    /**
     * How every wizard that was used in these days was used on each of them, by the wizard's id:
     * what a list of needs may ask.
     */
    public Map<String, SortedMap<LocalDate, UseTotal>> byDay(LocalDate first, LocalDate last) {
        return repository.findAll(first, last).stream()
                .collect(
                        groupingBy(
                                UseDay::articleId,
                                groupingBy(
                                        UseDay::day,
                                        TreeMap::new,
                                        collectingAndThen(toList(), UseTotal::of))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }
}
