package dk.virkwiki.search.answer;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.document.AudienceFields;
import dk.virkwiki.search.document.HitReader;
import dk.virkwiki.search.document.ListFields;
import dk.virkwiki.search.document.Narrowing;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

/** Articles in lists, without any words to search for. Safe for many threads. */
public final class ArticleLists {
    private static final int DEEPEST = 100_000;
    private static final int MOST = 200;

    private final ArticleIndex index;

    public ArticleLists(ArticleIndex index) {
        this.index = index;
    }

    /**
     * A part of a list.
     *
     * @param total articles in the whole list
     * @param articles those asked for, in the list's order
     */
    public record Listed(int total, List<Hit.Summary> articles) {
        public Listed {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Articles in the Danish order of their titles.
     *
     * @param letter what the titles begin with, one of those {@link #letters} gives, or null
     * @param limit most articles to give, up to 200
     */
    public Listed byTitle(
            Filters filters, @Nullable String letter, Audience audience, int offset, int limit) {
        var query = new BooleanQuery.Builder().add(list(filters, audience), Occur.MUST);
        if (letter != null) {
            query.add(ListFields.under(letter), Occur.FILTER);
        }
        return part(query.build(), ListFields.BY_TITLE, audience, offset, limit);
    }

    /** The letters that titles in a list begin with, in order. */
    public List<String> letters(Filters filters, Audience audience) {
        return index.read(
                audience,
                List.of(),
                (searcher, _) -> {
                    var letters = new ArrayList<String>();
                    for (String letter : ListFields.letters()) {
                        var query =
                                new BooleanQuery.Builder()
                                        .add(ListFields.under(letter), Occur.FILTER)
                                        .add(list(filters, audience), Occur.FILTER)
                                        .build();
                        if (searcher.count(query) > 0) {
                            letters.add(letter);
                        }
                    }
                    return List.copyOf(letters);
                });
    }

    /** The articles that were saved last, newest first; the words of the glossary left out. */
    public List<Hit.Summary> newest(Audience audience, int limit) {
        var query =
                new BooleanQuery.Builder()
                        .add(list(Filters.none(), audience), Occur.MUST)
                        .add(Narrowing.type(ArticleType.TERM), Occur.MUST_NOT)
                        .build();
        return part(query, ListFields.NEWEST_FIRST, audience, 0, limit).articles();
    }

    private Listed part(Query query, Sort order, Audience audience, int offset, int limit) {
        int from = Math.clamp(offset, 0, DEEPEST);
        int most = Math.clamp(limit, 1, MOST);
        return index.read(
                audience,
                new Listed(0, List.of()),
                (searcher, _) ->
                        new Listed(
                                searcher.count(query),
                                summaries(searcher, query, order, audience, from, most)));
    }

    private static List<Hit.Summary> summaries(
            IndexSearcher searcher, Query query, Sort order, Audience audience, int from, int most)
            throws IOException {
        var found = searcher.search(query, from + most, order).scoreDocs;
        var reader = new HitReader(searcher, AudienceFields.of(audience));
        var articles = new ArrayList<Hit.Summary>();
        for (int i = from; i < found.length; i++) {
            articles.add(reader.summary(found[i].doc));
        }
        return articles;
    }

    /** Every article that the filters leave and the audience may read. */
    private static Query list(Filters filters, Audience audience) {
        return Narrowing.narrowed(Narrowing.readable(new MatchAllDocsQuery(), audience), filters);
    }
}
