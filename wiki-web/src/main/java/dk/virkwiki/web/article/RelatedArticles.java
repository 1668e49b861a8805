package dk.virkwiki.web.article;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.Related;
import dk.virkwiki.web.layout.TypeNames;
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
        return search.related(article.id(), audience, LOOKED_AT).stream()
                .filter(other -> other.type() != ArticleType.TERM)
                .filter(other -> !linked.contains(other.slug()))
                .limit(SHOWN)
                .map(this::related)
                .toList();
    }

    private Related related(Hit.Summary other) {
        return new Related(
                other.type().address(other.slug()), other.title(), types.one(other.type()));
    }
}
