package dk.virkwiki.term;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The published terms in memory, with what finds them in a text. After a save the changed articles
 * alone are read, when somebody next asks.
 */
@Component
class TermShelf {
    /** More terms than these are not known. */
    static final int MOST = 5_000;

    /** With more changed articles than these all terms are read anew. */
    private static final int MOST_CHANGED = 1_000;

    private final Articles articles;
    private final Set<String> changed = new HashSet<>();
    private boolean isStale = true;
    private volatile boolean isBehind = true;
    private volatile Shelf shelf = Shelf.of(Map.of());

    TermShelf(Articles articles) {
        this.articles = articles;
    }

    /**
     * The terms and what finds them.
     *
     * @param byId by the id of their article
     * @param bySlug by their address
     * @param inTexts finds the terms that are explained in other texts
     * @param everywhere finds all terms, also before a hyphen
     */
    record Shelf(
            Map<String, Term> byId,
            Map<String, Term> bySlug,
            WordFinder inTexts,
            WordFinder everywhere) {
        static Shelf of(Map<String, Term> byId) {
            var inOrder =
                    byId.values().stream()
                            .sorted(
                                    Comparator.comparing(Term::visibility)
                                            .thenComparing(Term::official)
                                            .thenComparing(Term::slug))
                            .toList();
            Map<String, Term> bySlug = new HashMap<>();
            inOrder.forEach(term -> bySlug.put(term.slug(), term));
            var helped = inOrder.stream().filter(term -> term.ways().isHelped()).toList();
            return new Shelf(
                    Map.copyOf(byId),
                    Map.copyOf(bySlug),
                    WordFinder.of(helped, WordFinder.Rule.WHOLE_WORDS),
                    WordFinder.of(inOrder, WordFinder.Rule.BEFORE_HYPHENS));
        }
    }

    /** Before the page cache forgets, so that no page made after it holds an old explanation. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void note(ArticleChanged change) {
        synchronized (changed) {
            if (changed.size() < MOST_CHANGED) {
                changed.addAll(change.articleIds());
            }
            isBehind = true;
        }
    }

    Shelf current() {
        return isBehind ? read() : shelf;
    }

    /** Whoever asks while terms are read waits for them: nobody gets an old explanation to keep. */
    private synchronized Shelf read() {
        Set<String> ids;
        synchronized (changed) {
            ids = Set.copyOf(changed);
            changed.clear();
        }
        try {
            if (isStale || ids.size() >= MOST_CHANGED) {
                take(articles.findAllOfType(ArticleType.TERM, MOST), new HashMap<>());
                isStale = false;
            } else if (!ids.isEmpty()) {
                update(ids);
            }
        } catch (RuntimeException storeIsAway) {
            isStale = true;
            throw storeIsAway;
        }
        synchronized (changed) {
            isBehind = !changed.isEmpty();
        }
        return shelf;
    }

    private void update(Set<String> ids) {
        Map<String, Term> kept = new HashMap<>(shelf.byId());
        boolean wasKnown = kept.keySet().removeAll(ids);
        var terms =
                articles.findAll(ids).stream()
                        .filter(article -> article.metadata().type() == ArticleType.TERM)
                        .toList();
        if (wasKnown || !terms.isEmpty()) {
            take(terms, kept);
        }
    }

    private void take(Collection<Article> read, Map<String, Term> kept) {
        for (var article : read) {
            var term = published(article);
            if (term != null) {
                kept.put(article.id(), term);
            }
        }
        shelf = Shelf.of(kept);
    }

    private static @Nullable Term published(Article article) {
        return article.metadata().status() == ArticleStatus.PUBLISHED
                ? TermFile.read(article.source()).term()
                : null;
    }

    List<Term> all() {
        return new ArrayList<>(current().byId().values());
    }
}
