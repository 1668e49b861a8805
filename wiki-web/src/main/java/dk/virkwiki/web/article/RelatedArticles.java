package dk.virkwiki.web.article;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.article.ArticlePage.Related;
import dk.virkwiki.web.layout.TypeNames;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds articles to read next: those that help with the same errand and speak of the same things.
 * Words alone lead astray: a new phone is no new address. None is better than one that surprises.
 * What the text links to already is left out: a link says more than a list below it.
 */
@Component
class RelatedArticles {
    private static final int LOOKED_AT = 40;
    private static final int SHOWN = 4;

    private final ArticleSearch search;
    private final Articles articles;
    private final TypeNames types;

    RelatedArticles(ArticleSearch search, Articles articles, TypeNames types) {
        this.search = search;
        this.articles = articles;
        this.types = types;
    }

    List<Related> of(Article article, Audience audience, Collection<String> linkedSlugs) {
        var linked = Set.copyOf(linkedSlugs);
        var alike =
                search.related(article.id(), audience, LOOKED_AT).stream()
                        .filter(other -> other.type() != ArticleType.TERM)
                        .filter(other -> !linked.contains(other.slug()))
                        .toList();
        var sameErrand = sameErrand(article, audience, alike);
        return alike.stream()
                .filter(other -> sameErrand.contains(other.slug()))
                .limit(SHOWN)
                .map(this::related)
                .toList();
    }

    /** Addresses of those that people are helped with for one of the same causes. */
    private Set<String> sameErrand(Article article, Audience audience, List<Hit.Summary> others) {
        var causes = article.metadata().tags().causes();
        var slugs = others.stream().map(Hit.Summary::slug).toList();
        return causes.isEmpty()
                ? Set.of()
                : articles.findSummaries(audience, slugs).stream()
                        .map(ArticleSummary::metadata)
                        .filter(other -> !Collections.disjoint(causes, other.tags().causes()))
                        .map(ArticleMetadata::slug)
                        .collect(Collectors.toSet());
    }

    private Related related(Hit.Summary other) {
        return new Related(
                other.type().address(other.slug()), other.title(), types.one(other.type()));
    }
}
