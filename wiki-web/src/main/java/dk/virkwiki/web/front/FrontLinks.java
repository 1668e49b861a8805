package dk.virkwiki.web.front;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.front.FrontPage.Link;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the articles the front page leads to. */
@Component
class FrontLinks {
    /** Some of the most read may be withdrawn or not for the reader. */
    private static final int CANDIDATES_PER_ROW = 3;

    /** So many of the most read are looked through for one type. */
    private static final int AMONG = 60;

    private final Articles articles;
    private final ReadingCounts readings;
    private final ArticleLists lists;
    private final TypeNames types;
    private final Words words;

    FrontLinks(
            Articles articles,
            ReadingCounts readings,
            ArticleLists lists,
            TypeNames types,
            Words words) {
        this.articles = articles;
        this.readings = readings;
        this.lists = lists;
        this.types = types;
        this.words = words;
    }

    List<Link> mostRead(Actor actor, int rows) {
        var ids = readings.mostRead(rows * CANDIDATES_PER_ROW);
        return articles.findAll(ids).stream()
                .filter(article -> article.isReadableBy(actor.audience()))
                .sorted(Comparator.comparingInt(article -> ids.indexOf(article.id())))
                .limit(rows)
                .map(this::link)
                .toList();
    }

    /** A few of one type: those that are used most, then the first by title. */
    List<Link> mostUsed(Actor actor, ArticleType type, int rows) {
        var ids = readings.mostRead(AMONG);
        var used =
                articles.findAll(ids).stream()
                        .filter(article -> article.metadata().type() == type)
                        .filter(article -> article.isReadableBy(actor.audience()))
                        .sorted(Comparator.comparingInt(article -> ids.indexOf(article.id())))
                        .map(this::link);
        var first =
                lists
                        .byTitle(
                                new Filters(type.code(), null, null),
                                null,
                                actor.audience(),
                                0,
                                rows)
                        .articles()
                        .stream()
                        .map(a -> link(a.slug(), a.title(), a.type(), a.dates().updated()));
        return Stream.concat(used, first).distinct().limit(rows).toList();
    }

    List<Link> newest(Actor actor, int rows) {
        return lists.newest(actor.audience(), rows).stream()
                .map(a -> link(a.slug(), a.title(), a.type(), a.dates().updated()))
                .toList();
    }

    private Link link(Article article) {
        return link(article.slug(), article.title(), article.metadata().type(), article.updated());
    }

    private Link link(String slug, String title, ArticleType type, Instant updated) {
        return new Link(type.address(slug), title, types.one(type), words.dayOf(updated));
    }
}
