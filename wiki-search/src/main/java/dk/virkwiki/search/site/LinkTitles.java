package dk.virkwiki.search.site;

import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The titles behind wiki links, so that passages read as the page does. Remembers the latest few
 * thousand; a link is only followed as far as its reader may go.
 */
@Component
class LinkTitles {
    private static final int MOST = 5_000;

    private final Articles articles;
    private final ServiceLinks services;
    private final Map<String, Optional<ArticleSummary>> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, Optional<ArticleSummary>> eldest) {
                    return size() > MOST;
                }
            };

    LinkTitles(Articles articles, ServiceLinks services) {
        this.articles = articles;
        this.services = services;
    }

    /** Links as this audience sees them. */
    WikiLinks links(Audience audience) {
        return slug -> ServiceLinks.isService(slug) ? services.find(slug) : article(slug, audience);
    }

    private Optional<WikiLinks.Target> article(String slug, Audience audience) {
        return summary(slug)
                .filter(summary -> summary.isReadableBy(audience))
                .map(s -> new WikiLinks.Target("/artikler/" + slug, s.metadata().title()));
    }

    private Optional<ArticleSummary> summary(String slug) {
        synchronized (known) {
            var title = known.get(slug);
            if (title != null) {
                return title;
            }
        }
        var found = articles.findSummaries(Audience.ADVISOR, List.of(slug)).stream().findFirst();
        synchronized (known) {
            known.put(slug, found);
        }
        return found;
    }

    /** A slug without an article may be one of those saved, so it is looked up again as well. */
    @EventListener
    void forget(ArticleChanged change) {
        var saved = Set.copyOf(change.articleIds());
        synchronized (known) {
            known.values().removeIf(title -> title.map(s -> saved.contains(s.id())).orElse(true));
        }
    }
}
