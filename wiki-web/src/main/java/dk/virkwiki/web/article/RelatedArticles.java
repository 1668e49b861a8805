package dk.virkwiki.web.article;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.ArticleSearch;
import dk.virkwiki.search.Hit;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.Related;
import dk.virkwiki.web.layout.TypeNames;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds articles to read next: about the same things, and not linked to in the text already, where
 * a link says more than a list below it.
 */
@Component
class RelatedArticles {
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 4;

    private final ArticleSearch search;
    private final TypeNames types;

    RelatedArticles(ArticleSearch search, TypeNames types) {
        this.search = search;
        this.types = types;
    }

    List<Related> of(Article article, Audience audience, Collection<String> linkedSlugs) {
        var linked = Set.copyOf(linkedSlugs);
        return alike(article, audience).stream()
                .filter(other -> other.type() != ArticleType.TERM)
                .filter(other -> !linked.contains(other.slug()))
                .limit(SHOWN)
                .map(this::related)
                .toList();
    }

    /** An article can be read also while search cannot read its index. */
    private List<Hit.Summary> alike(Article article, Audience audience) {
        try {
            return search.related(article.id(), audience, LOOKED_AT);
        } catch (UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private Related related(Hit.Summary other) {
        return new Related("/artikler/" + other.slug(), other.title(), types.one(other.type()));
    }
}
