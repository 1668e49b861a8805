package dk.virkwiki.gap;

import dk.virkwiki.searchlog.SearchLog;
import dk.virkwiki.searchlog.SearchTotals;
import dk.virkwiki.searchlog.SearchesCounted;
import dk.virkwiki.searchlog.WordsForgotten;
import dk.virkwiki.shared.Invalid;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees needs in the search log: words that found nothing, and words whose results are usually left
 * unopened. Numbers of a day take the place of that day's former ones.
 */
@Component
class SearchSightings {
    /** Searches for the same words before it can be said what usually happens. */
    private static final int ENOUGH = 3;

    private static final int USUALLY = 70;

    private final Gaps gaps;
    private final GapRepository repository;
    private final SearchLog log;

    SearchSightings(Gaps gaps, GapRepository repository, SearchLog log) {
        this.gaps = gaps;
        this.repository = repository;
        this.log = log;
    }

    @EventListener
    void counted(SearchesCounted counted) {
        counted.words().forEach(words -> see(counted.day(), words));
    }

    private void see(LocalDate day, String words) {
        var totals = log.totals(words, day, day);
        see(GapSource.NOT_FOUND, day, words, totals.none());
        see(GapSource.NOT_OPENED, day, words, isUsual(words, day) ? totals.unopened() : 0);
    }

    private boolean isUsual(String words, LocalDate day) {
        SearchTotals lately = log.totals(words, day.minusDays(Tally.DAYS - 1L), day);
        return lately.watched() >= ENOUGH && 100 * lately.unopened() >= USUALLY * lately.watched();
    }

    private void see(GapSource source, LocalDate day, String words, int times) {
        try {
            gaps.seen(new Sighting(source, day + "|" + words, day, words, times));
        } catch (Invalid noNeed) {
            // Signs without a word ask for nothing.
        }
    }

    @EventListener
    void forgotten(WordsForgotten forgotten) {
        var touched = new HashSet<String>();
        for (var words : forgotten.words()) {
            for (var kept : repository.findSightingsOf(words)) {
                if (kept.seen().source().isSearch()) {
                    repository.removeSighting(kept.id());
                    touched.add(kept.need());
                }
            }
        }
        touched.forEach(gaps::count);
    }
}
