package dk.virkwiki.stats;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The country's counts that other features ask for with every page, remembered for a while. */
@Component
class Demand {
    private final Remembered<Map<String, CauseDemand>> causes = new Remembered<>();
    private final Remembered<Map<String, ArticleUse>> articles = new Remembered<>();
    private final Clock clock;

    Demand(Clock clock) {
        this.clock = clock;
    }

    Map<String, CauseDemand> causes(Days days, Supplier<Map<String, CauseDemand>> ask) {
        return causes.get(days, clock, ask);
    }

    Map<String, ArticleUse> articles(Days days, Supplier<Map<String, ArticleUse>> ask) {
        return articles.get(days, clock, ask);
    }

    /** Something was counted. */
    void forget() {
        causes.forget();
        articles.forget();
    }
}
