package dk.virkwiki.search;

import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Words;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers searches over the articles. Every text is answered; safe for many threads. */
public final class ArticleSearch {
    private static final int MOST_SEARCHES_SUGGESTED = 3;
    private static final int LOOKED_AT_CLOSELY = 50;
    private static final int RELATED_TERMS = 16;

    private final ArticleIndex index;
    private volatile SynonymTable synonyms = new SynonymTable(SearchSynonyms.none());

    public ArticleSearch(ArticleIndex index) {
        this.index = index;
    }

    /** Replaces the synonyms; searches from now on use the new ones. */
    public void use(SearchSynonyms newSynonyms) {
        synonyms = new SynonymTable(newSynonyms);
    }

    /** The articles that fit, best first, among those the audience may read. */
    public SearchResult search(SearchQuery query, Audience audience) {
        long start = System.nanoTime();
        var text = QueryText.parse(query.text());
        var filters = query.filters().or(text.filters());
        if (text.isBlank() && filters.isEmpty()) {
            return SearchResult.nothing(query, System.nanoTime() - start);
        }
        return index.read(
                audience,
                SearchResult.cutShort(query, System.nanoTime() - start),
                (searcher, dictionary) -> {
                    var fields = AudienceFields.of(audience);
                    var built = build(text, fields, searcher, dictionary, query.spelling());
                    var ranked = narrowed(readable(built.ranking(), audience), filters);
                    var hits = new ArrayList<Hit>();
                    var hitReader = new HitReader(searcher, fields);
                    for (var found : best(searcher, ranked, built.bonus(), query)) {
                        hits.add(hitReader.hit(found, built.marks()));
                    }
                    var counts = FacetCounts.of(searcher, built.matching(), audience, filters);
                    return new SearchResult(
                            query,
                            Math.max(counts.total(), hits.size()),
                            System.nanoTime() - start,
                            hits,
                            counts.facets(),
                            built.correction(),
                            built.notices(),
                            searcher.timedOut() || index.needsRebuild());
                });
    }

    /** Searches and articles to offer for what is typed so far. */
    public List<Suggestion> suggest(String typed, Audience audience, int limit) {
        var text = QueryText.parse(typed);
        if (text.words().isEmpty() || limit <= 0) {
            return List.of();
        }
        return index.read(
                audience,
                List.of(),
                (searcher, dictionary) -> {
                    var fields = AudienceFields.of(audience);
                    var built = build(text, fields, searcher, dictionary, SpellingMode.FORGIVING);
                    var suggestions = new ArrayList<Suggestion>();
                    searches(text, dictionary, built.correction()).stream()
                            .limit(Math.min(limit, MOST_SEARCHES_SUGGESTED))
                            .forEach(search -> suggestions.add(new Suggestion.Search(search)));
                    var bonus = titlesFirst(text, built, fields);
                    var matching = readable(built.ranking(), audience);
                    var page = SearchQuery.of(typed).withPage(0, limit - suggestions.size());
                    var reader = new HitReader(searcher, fields);
                    for (var found : best(searcher, matching, bonus, page)) {
                        var article = reader.summary(found.doc);
                        suggestions.add(new Suggestion.ToArticle(article.title(), article));
                    }
                    return List.copyOf(suggestions);
                });
    }

    /** Words of the articles that are nearest to words that find nothing. */
    public List<NearWord> nearest(String typed, Audience audience, int limit) {
        var text = QueryText.parse(typed);
        return index.read(
                audience, List.of(), (_, dictionary) -> NearestWords.of(text, dictionary, limit));
    }

    private static List<String> searches(
            QueryText text, Dictionary dictionary, SearchResult.@Nullable Correction correction) {
        var searches = new LinkedHashSet<String>();
        if (correction != null) {
            searches.add(correction.text());
        }
        var last = text.words().getLast();
        if (text.isUnfinished()) {
            var words = new WordReader(dictionary, new Stems(), _ -> true);
            String before = text.text().substring(0, last.start());
            words.completions(last.form()).forEach(word -> searches.add(before + word.form()));
        }
        return List.copyOf(searches);
    }

    private static Query titlesFirst(QueryText text, ArticleQuery built, AudienceFields fields) {
        var query = new BooleanQuery.Builder().add(built.bonus(), Occur.SHOULD);
        var stems = new Stems();
        for (var word : text.words()) {
            var term = new Term(fields.title(), stems.term(word.form()));
            query.add(new TermQuery(term), Occur.SHOULD);
        }
        return query.build();
    }

    /** Articles about the same things as this one; nothing when the audience may not read it. */
    public List<Hit.Summary> related(String articleId, Audience audience, int limit) {
        var self = new TermQuery(new Term(CardFields.ID, articleId));
        return index.read(
                audience,
                List.of(),
                (searcher, _) -> {
                    var reader = new HitReader(searcher, AudienceFields.of(audience));
                    var own = top(searcher, readable(self, audience), 0, 1);
                    if (own.isEmpty() || limit <= 0) {
                        return List.of();
                    }
                    var article = reader.summary(own.getFirst().doc);
                    var alike = alike(article, AudienceFields.of(audience));
                    var others =
                            new BooleanQuery.Builder()
                                    .add(readable(alike, audience), Occur.MUST)
                                    .add(self, Occur.MUST_NOT)
                                    .build();
                    var related = new ArrayList<Hit.Summary>();
                    for (var found : top(searcher, others, 0, limit)) {
                        related.add(reader.summary(found.doc));
                    }
                    return List.copyOf(related);
                });
    }

    private static Query alike(Hit.Summary article, AudienceFields fields) {
        var stems = new Stems();
        var query = new BooleanQuery.Builder();
        String about = article.title() + ". " + article.summary();
        Words.of(Words.clean(about)).stream()
                .filter(QueryBuilder::isContent)
                .map(word -> stems.term(word.form()))
                .distinct()
                .limit(RELATED_TERMS)
                .forEach(t -> query.add(new TermQuery(new Term(fields.parts(), t)), Occur.SHOULD));
        return query.build();
    }

    private ArticleQuery build(
            QueryText text,
            AudienceFields fields,
            IndexSearcher searcher,
            Dictionary dictionary,
            SpellingMode spelling) {
        var vocabularies =
                new QueryBuilder.Vocabularies(searcher.getIndexReader(), dictionary, synonyms);
        return new QueryBuilder(text, fields, vocabularies).build(spelling);
    }

    /** The query among the articles that the audience may read at all. */
    private static Query readable(Query query, Audience audience) {
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

    private static Query narrowed(Query query, Filters filters) {
        if (filters.isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (filters.type() != null) {
            narrowed.add(term(CardFields.TYPE, filters.type()), Occur.FILTER);
        }
        if (filters.topic() != null) {
            narrowed.add(term(CardFields.TOPIC, filters.topic()), Occur.FILTER);
        }
        if (filters.owner() != null) {
            narrowed.add(term(CardFields.OWNER, filters.owner()), Occur.FILTER);
        }
        if (filters.readers() != null) {
            narrowed.add(term(CardFields.READERS, filters.readers()), Occur.FILTER);
        }
        return narrowed.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /**
     * The page of hits. Phrases are dear to look for, so only the articles whose words fit best are
     * looked at more closely.
     */
    private static List<ScoreDoc> best(
            IndexSearcher searcher, Query matching, Query bonus, SearchQuery page)
            throws IOException {
        int end = page.offset() + page.limit();
        if (page.limit() == 0) {
            return List.of();
        }
        int looked = Math.max(LOOKED_AT_CLOSELY, end);
        var found =
                searcher.search(matching, new TopScoreDocCollectorManager(looked, null, looked));
        var ranked = QueryRescorer.rescore(searcher, found, bonus, 1, end).scoreDocs;
        return List.of(ranked).subList(Math.min(page.offset(), ranked.length), ranked.length);
    }

    private static List<ScoreDoc> top(IndexSearcher searcher, Query query, int offset, int limit)
            throws IOException {
        if (limit <= 0) {
            return List.of();
        }
        int most = offset + limit;
        var found = searcher.search(query, new TopScoreDocCollectorManager(most, null, most));
        return List.of(found.scoreDocs)
                .subList(Math.min(offset, found.scoreDocs.length), found.scoreDocs.length);
    }
}
