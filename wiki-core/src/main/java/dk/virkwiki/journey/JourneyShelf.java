package dk.virkwiki.journey;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The published journeys in memory, by the articles that are part of them. Read again when somebody
 * asks after a save; a journey whose text is as it was is not parsed again.
 */
@Component
class JourneyShelf {
    /** More journeys than these are told of nowhere but on their own pages. */
    static final int MOST = 500;

    private static final int MOST_OF_AN_ARTICLE = 20;

    private final Articles articles;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Shelf shelf;

    JourneyShelf(Articles articles) {
        this.articles = articles;
    }

    /**
     * A journey as far as its parts need to know it.
     *
     * @param number its revision
     * @param stops the articles its tasks lead to, each once, in order
     */
    record Way(
            String id,
            int number,
            ArticleMetadata metadata,
            Sidebar sidebar,
            List<Phase> phases,
            List<Stop> stops) {}

    /**
     * An article on the way.
     *
     * @param phase its place in the list of phases
     */
    record Stop(String slug, int phase) {}

    /** That an article is a stop of a journey. */
    record Spot(Way way, int stop) {}

    private record Shelf(
            long generation, Map<String, Way> ways, Map<String, List<Spot>> spotsBySlug) {}

    @EventListener(ArticleChanged.class)
    void forget() {
        generation.incrementAndGet();
    }

    /** Where the article that tasks call so stands. */
    List<Spot> spots(String slug) {
        return current().spotsBySlug().getOrDefault(slug, List.of());
    }

    private Shelf current() {
        var known = shelf;
        return known != null && known.generation() == generation.get() ? known : read();
    }

    private synchronized Shelf read() {
        var known = shelf;
        long now = generation.get();
        if (known != null && known.generation() == now) {
            return known;
        }
        Map<String, Way> before = known == null ? Map.of() : known.ways();
        Map<String, Way> ways = new LinkedHashMap<>();
        for (var article : articles.findAllOfType(ArticleType.JOURNEY, MOST)) {
            if (article.metadata().status() == ArticleStatus.PUBLISHED) {
                var old = before.get(article.id());
                boolean isSame = old != null && old.number() == article.number();
                ways.put(article.id(), isSame ? old : way(article));
            }
        }
        var fresh = new Shelf(now, ways, spots(ways));
        shelf = fresh;
        return fresh;
    }

    private static Way way(Article article) {
        var journey = Journey.read(article.body(), Audience.ADVISOR, WikiLinks.none());
        Map<String, Integer> stops = new LinkedHashMap<>();
        for (int i = 0; i < journey.phases().size(); i++) {
            for (var task : journey.phases().get(i).tasks()) {
                if (task.target() instanceof Target.ToArticle to) {
                    stops.putIfAbsent(to.slug(), i);
                }
            }
        }
        return new Way(
                article.id(),
                article.number(),
                article.metadata(),
                Sidebar.in(article.source()),
                journey.phases().stream().map(phase -> phase.with(List.of())).toList(),
                stops.entrySet().stream().map(e -> new Stop(e.getKey(), e.getValue())).toList());
    }

    private static Map<String, List<Spot>> spots(Map<String, Way> ways) {
        Map<String, List<Spot>> spots = new HashMap<>();
        for (var way : ways.values()) {
            for (int i = 0; i < way.stops().size(); i++) {
                var of = spots.computeIfAbsent(way.stops().get(i).slug(), _ -> new ArrayList<>());
                if (of.size() < MOST_OF_AN_ARTICLE) {
                    of.add(new Spot(way, i));
                }
            }
        }
        return spots;
    }
}
