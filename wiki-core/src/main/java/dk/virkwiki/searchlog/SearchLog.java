package dk.virkwiki.searchlog;

import dk.virkwiki.account.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The front door to the search log. Searches are counted in memory and written down every few
 * seconds, off the thread that answers; a crash loses what was counted since. Nothing is kept of
 * who searched.
 */
@Service
public class SearchLog implements DisposableBean {
    /** Words searched for fewer times are for editors only, and not for long. */
    public static final int RARE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int DAYS_OF_RARE = 30;
    private static final int YEARS = 3;
    private static final int BATCH = 500;

    private final SearchLogRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SearchBuffer buffer = new SearchBuffer();

    SearchLog(SearchLogRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Counts a search and tells who listens. */
    public void settled(Actor actor, SettledSearch search) {
        var words = MaskedWords.of(search.words());
        if (!MaskedWords.isSearch(words)) {
            return;
        }
        if (isCounted(actor)) {
            add(actor, words, SearchTotals.of(search));
        }
        events.publishEvent(new SearchSettled(actor, words, search.results()));
    }

    /**
     * Counts that a result was opened.
     *
     * @param place of the result in the list, from 1
     */
    public void opened(Actor actor, String typed, int place) {
        var words = MaskedWords.of(typed);
        if (isCounted(actor) && MaskedWords.isSearch(words)) {
            add(actor, words, SearchTotals.opening(place));
        }
    }

    /** Editors look for what they write about; that is no need of anybody's. */
    private static boolean isCounted(Actor actor) {
        return switch (actor.role()) {
            case READER, ADVISOR -> true;
            case EDITOR, COORDINATOR, ADMIN -> false;
        };
    }

    private void add(Actor actor, String words, SearchTotals more) {
        var day = today();
        if (!buffer.isOn(day)) {
            buffer.begin(day, repository.countDay(day));
        }
        var key = new SearchKey(day, words, actor.audience(), actor.library());
        if (!buffer.add(key, more)) {
            LOG.debug("Too many different words today; new ones are not counted.");
        }
    }

    /**
     * Writes down what was counted. What the store does not take now is kept for the next time.
     *
     * @return how many counters were written
     */
    public int write() {
        var left = new HashMap<>(buffer.take());
        Map<LocalDate, Set<String>> written = new HashMap<>();
        try {
            for (var each : Map.copyOf(left).entrySet()) {
                repository.add(each.getKey(), each.getValue());
                left.remove(each.getKey());
                written.computeIfAbsent(each.getKey().day(), _ -> new HashSet<>())
                        .add(each.getKey().words());
            }
        } finally {
            buffer.putBack(left);
            written.forEach((day, words) -> events.publishEvent(new SearchesCounted(day, words)));
        }
        return written.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void destroy() {
        write();
    }

    /** How searches for these words went from one day to another, both included. */
    public SearchTotals totals(String words, LocalDate from, LocalDate until) {
        return SearchTotals.sum(repository.find(words, from, until));
    }

    /** How often these words were searched for since they were first. */
    public int times(String words) {
        return repository.times(words);
    }

    /** Forgets words that few searched for and nobody for a while, and what is too old. */
    public void tidy() {
        var before = today().minusDays(DAYS_OF_RARE);
        for (int times = 0; times < RARE; times++) {
            forgetRare(times, before);
        }
        var oldest = today().minusYears(YEARS);
        int removed;
        do {
            removed = repository.removeBefore(oldest, BATCH);
        } while (removed == BATCH);
    }

    private void forgetRare(int times, LocalDate before) {
        var rare = repository.findRare(times, before, BATCH);
        while (!rare.isEmpty()) {
            events.publishEvent(new WordsForgotten(Set.copyOf(rare)));
            rare.forEach(repository::forget);
            rare = repository.findRare(times, before, BATCH);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }
}
