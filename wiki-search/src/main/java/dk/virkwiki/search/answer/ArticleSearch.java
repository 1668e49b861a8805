package dk.virkwiki.search.answer;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.HitExplanation;
import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Detail;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.Suggestion;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import dk.virkwiki.search.document.AudienceFields;
import dk.virkwiki.search.document.FacetCounts;
import dk.virkwiki.search.document.HitReader;
import dk.virkwiki.search.document.Narrowing;
import dk.virkwiki.search.document.Signals;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.Dictionary;
import dk.virkwiki.search.query.ArticleQuery;
import dk.virkwiki.search.query.QueryBuilder;
import dk.virkwiki.search.query.QueryText;
import dk.virkwiki.search.query.SynonymTable;
import dk.virkwiki.search.query.WordReader;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers searches over the articles. Every text is answered; safe for many threads. */
public final class ArticleSearch {
    private static final int MOST_SEARCHES_SUGGESTED = 3;
    private static final int RELATED_TERMS = 16;

    private final ArticleIndex index;
    private final Clock clock;
    private volatile Map<String, Float> use = Map.of();
    private volatile SynonymTable synonyms = new SynonymTable(SearchSynonyms.none());

    public ArticleSearch(ArticleIndex index) {
        this(index, Clock.systemUTC());
    }

    /**
     * @param clock says which articles are overdue
     */
    public ArticleSearch(ArticleIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Replaces what is known of how much articles are used: from 0 to 1 by their ids. */
    public void use(Map<String, Float> newUse) {
        use = Map.copyOf(newUse);
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
                    var found = hits(searcher, built, filters, query, audience);
                    boolean counted = query.detail() == Detail.EVERYTHING;
                    var counts =
                            counted
                                    ? FacetCounts.of(searcher, built.ranking(), audience, filters)
                                    : FacetCounts.none(found.atLeast());
                    return new SearchResult(
                            query,
                            Math.max(counts.total(), found.hits().size()),
                            System.nanoTime() - start,
                            found.hits(),
                            counts.facets(),
                            built.correction(),
                            built.notices(),
                            searcher.timedOut() || index.needsRebuild());
                });
    }

    /**
     * A page of hits.
     *
     * @param atLeast number of articles that were seen to match
     */
    private record Found(List<Hit> hits, int atLeast) {}

    private Found hits(
            IndexSearcher searcher,
            ArticleQuery built,
            Filters filters,
            SearchQuery query,
            Audience audience)
            throws IOException {
        var fields = AudienceFields.of(audience);
        var reader = new HitReader(searcher, fields);
        var best = new BestHits(searcher, fields, built.closeLook(), signals());
        var ranked = Narrowing.narrowed(readable(built, audience), filters);
        var hits = new ArrayList<Hit>();
        for (var found : best.find(ranked, query.offset(), query.limit())) {
            var hit =
                    query.detail() == Detail.HITS
                            ? reader.bare(found)
                            : reader.hit(found, built.marks());
            if (audience.maySee(hit.article().audience())) {
                hits.add(hit);
            }
        }
        return new Found(hits, best.atLeast());
    }

    private Signals signals() {
        return Signals.on(clock, use);
    }

    /** Words are looked for where only text for the audience is; a query without any is not. */
    private static Query readable(ArticleQuery built, Audience audience) {
        return built.hasWords() ? built.ranking() : Narrowing.readable(built.ranking(), audience);
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
                    var matching = readable(built, audience);
                    int rest = limit - suggestions.size();
                    var reader = new HitReader(searcher, fields);
                    var best = new BestHits(searcher, fields, built.closeLook(), signals());
                    for (var found : best.find(matching, 0, rest)) {
                        var article = reader.summary(found.doc);
                        if (audience.maySee(article.audience())) {
                            suggestions.add(new Suggestion.ToArticle(article.title(), article));
                        }
                    }
                    return List.copyOf(suggestions);
                });
    }

    /**
     * Why a search finds an article; computed only here, not while searching. Says nothing of an
     * article that the audience may not read.
     *
     * @param links the article's links as this audience may follow them
     */
    public HitExplanation explain(
            SearchQuery query, Article article, WikiLinks links, Audience audience) {
        var nothing = new HitExplanation(List.of(), List.of(), false, Set.of());
        if (!article.isReadableBy(audience)) {
            return nothing;
        }
        var text = QueryText.parse(query.text());
        return index.read(
                audience,
                nothing,
                (searcher, dictionary) -> {
                    var field = AudienceFields.of(audience).words();
                    var terms = new IndexTerms(searcher.getIndexReader(), field);
                    var compounds = new Compounds(dictionary.lexicon());
                    var words = PlacedWords.of(article, links, audience, compounds);
                    return new Explainer(text, dictionary, synonyms, words, terms::has)
                            .explain(query.spelling());
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
            var terms = new HashSet<String>();
            words.completions(last.form()).stream()
                    .filter(word -> terms.add(word.term()))
                    .forEach(word -> searches.add(before + word.form()));
        }
        return List.copyOf(searches);
    }

    /** Articles about the same things as this one; nothing when the audience may not read it. */
    public List<Hit.Summary> related(String articleId, Audience audience, int limit) {
        var self = Narrowing.article(articleId);
        return index.read(
                audience,
                List.of(),
                (searcher, _) -> {
                    var reader = new HitReader(searcher, AudienceFields.of(audience));
                    var own = top(searcher, Narrowing.readable(self, audience), 0, 1);
                    if (own.isEmpty() || limit <= 0) {
                        return List.of();
                    }
                    var article = reader.summary(own.getFirst().doc);
                    var alike = alike(article, AudienceFields.of(audience));
                    var others =
                            new BooleanQuery.Builder()
                                    .add(Narrowing.readable(alike, audience), Occur.MUST)
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
                .filter(Word::isContent)
                .map(word -> stems.term(word.form()))
                .distinct()
                .limit(RELATED_TERMS)
                .forEach(t -> query.add(new TermQuery(new Term(fields.words(), t)), Occur.SHOULD));
        return query.build();
    }

    private ArticleQuery build(
            QueryText text,
            AudienceFields fields,
            IndexSearcher searcher,
            Dictionary dictionary,
            SpellingMode spelling) {
        var vocabularies = new QueryBuilder.Vocabularies(searcher, dictionary, synonyms);
        return new QueryBuilder(text, fields, vocabularies).build(spelling);
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
