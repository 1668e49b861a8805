package dk.virkwiki.search;

import dk.virkwiki.article.ReadingCounts;
import java.util.HashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells search now and then which articles are read the most. */
@Component
class SiteUse {
    private static final int MOST_READ = 200;

    private final ReadingCounts readings;
    private final ArticleSearch search;

    SiteUse(ReadingCounts readings, ArticleSearch search) {
        this.readings = readings;
        this.search = search;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void read() {
        var ids = readings.mostRead(MOST_READ);
        var use = new HashMap<String, Float>();
        for (int i = 0; i < ids.size(); i++) {
            use.put(ids.get(i), 1 - i / (float) MOST_READ);
        }
        search.useReadings(use);
    }
}
