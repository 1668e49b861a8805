package dk.virkwiki.search.document;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.shared.Audience;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Queries by what the index keeps of articles beside their words. */
public final class Narrowing {
    private Narrowing() {}

    /** The one article. */
    public static Query article(String id) {
        return term(CardFields.ID, id);
    }

    /** The articles of a type. */
    public static Query type(ArticleType type) {
        return term(CardFields.TYPE, type.code());
    }

    /** The query among the articles that the audience may read at all. */
    public static Query readable(Query query, Audience audience) {
        return switch (audience) {
            case ADVISOR -> query;
            case PUBLIC ->
                    new BooleanQuery.Builder()
                            .add(query, Occur.MUST)
                            .add(
                                    term(
                                            CardFields.AUDIENCE,
                                            ArticleDocument.code(Audience.PUBLIC)),
                                    Occur.FILTER)
                            .build();
        };
    }

    /** The query among the articles that have the codes. */
    public static Query narrowed(Query query, Filters filters) {
        if (filters.isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        addFilter(narrowed, CardFields.TYPE, filters.type());
        addFilter(narrowed, CardFields.TOPIC, filters.topic());
        addFilter(narrowed, CardFields.OWNER, filters.owner());
        addFilter(narrowed, CardFields.READERS, filters.readers());
        return narrowed.build();
    }

    private static void addFilter(
            BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(term(field, value), Occur.FILTER);
        }
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
