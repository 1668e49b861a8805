package dk.virkwiki.search.site;

import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.stats.ArticleUse;
import dk.virkwiki.stats.Statistics;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells search now and then which articles are read the most, and which solve the most. */
@Component
class SiteUse {
    private static final int MOST_READ = 200;

    /** Fewer are not told by an order either, as figures show nothing small. */
    private static final int ENOUGH_SOLVED = 10;

    /** What solving the most consultations counts beside being read the most. */
    private static final float SOLVED = 0.5f;

    private final ReadingCounts readings;
    private final Statistics statistics;
    private final ArticleSearch search;

    SiteUse(ReadingCounts readings, Statistics statistics, ArticleSearch search) {
        this.readings = readings;
        this.statistics = statistics;
        this.search = search;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void read() {
        search.use(of(readings.mostRead(MOST_READ), statistics.ofArticles()));
    }

    /**
     * How much articles are used, by id, from 0 to 1: their places among the most read, and half as
     * much their places among those that solve consultations.
     *
     * @param mostRead ids, the most read first
     * @param consultations how articles were used in consultations, by id
     */
    static Map<String, Float> of(List<String> mostRead, Map<String, ArticleUse> consultations) {
        var use = new HashMap<String, Float>();
        addPlaces(mostRead, MOST_READ, 1, use);
        var solving =
                consultations.entrySet().stream()
                        .filter(one -> one.getValue().solved() >= ENOUGH_SOLVED)
                        .sorted(bySolved())
                        .map(Map.Entry::getKey)
                        .toList();
        addPlaces(solving, solving.size(), SOLVED, use);
        use.replaceAll((_, much) -> Math.min(1, much));
        return use;
    }

    private static Comparator<Map.Entry<String, ArticleUse>> bySolved() {
        return Comparator.<Map.Entry<String, ArticleUse>>comparingLong(
                        one -> one.getValue().solved())
                .reversed()
                .thenComparing(Map.Entry::getKey);
    }

    private static void addPlaces(
            List<String> ids, int places, float most, Map<String, Float> use) {
        for (int i = 0; i < ids.size(); i++) {
            use.merge(ids.get(i), most * (1 - i / (float) places), Float::sum);
        }
    }
}
