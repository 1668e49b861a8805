package dk.virkwiki.web.start;

import dk.virkwiki.article.Articles;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether the store answers; part of readiness. Asks what both kinds of store understand. */
@Component("storeHealthIndicator")
class StoreHealthIndicator implements HealthIndicator {
    private final Articles articles;

    StoreHealthIndicator(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Health health() {
        try {
            articles.isEmpty();
            return Health.up().build();
        } catch (DataAccessException storeIsAway) {
            return Health.down().build();
        }
    }
}
