package dk.virkwiki.searchlog;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How searches for some words went.
 *
 * @param times how often they were searched for
 * @param none how often nothing was found
 * @param watched how often something was found and an opening would have been told
 * @param opened how often a result was opened, by its place in the list from 1
 */
public record SearchTotals(int times, int none, int watched, Map<Integer, Integer> opened) {
    /** What is opened further down than this counts here. */
    static final int LAST_PLACE = 20;

    private static final SearchTotals NOTHING = new SearchTotals(0, 0, 0, Map.of());

    public SearchTotals {
        opened = Map.copyOf(opened);
    }

    /** No search. */
    static SearchTotals nothing() {
        return NOTHING;
    }

    /** A search. */
    static SearchTotals of(SettledSearch search) {
        boolean found = search.results() > 0;
        return switch (search.tracking()) {
            case OPENINGS -> new SearchTotals(1, found ? 0 : 1, found ? 1 : 0, Map.of());
            case NONE -> new SearchTotals(1, found ? 0 : 1, 0, Map.of());
        };
    }

    /** An opened result. */
    static SearchTotals opening(int place) {
        return new SearchTotals(0, 0, 0, Map.of(Math.clamp(place, 1, LAST_PLACE), 1));
    }

    static SearchTotals sum(Collection<SearchTotals> all) {
        return all.stream().reduce(NOTHING, SearchTotals::plus);
    }

    SearchTotals plus(SearchTotals other) {
        var places = new TreeMap<>(opened);
        other.opened.forEach((place, count) -> places.merge(place, count, Integer::sum));
        return new SearchTotals(
                times + other.times, none + other.none, watched + other.watched, places);
    }

    /** How often a result was there and none was opened. */
    public int unopened() {
        int opens = opened.values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(0, watched - opens);
    }
}
