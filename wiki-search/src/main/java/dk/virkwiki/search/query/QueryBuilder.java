package dk.virkwiki.search.query;

import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchResult.Correction;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.document.AudienceFields;
import dk.virkwiki.search.index.Dictionary;
import dk.virkwiki.search.text.TextOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Builds the query for one text and one audience. */
public final class QueryBuilder {
    /** Words that are read in all their meanings; the rest of a long query is taken literally. */
    private static final int MOST_READ = 12;

    /** Terms that may stand in the place of a word when the order of words is looked at. */
    private static final int PLACE_TERMS = 4;

    private final QueryText text;
    private final AudienceFields fields;
    private final SynonymTable synonyms;
    private final Stems stems = new Stems();
    private final IndexedTerms terms;
    private final WordReader words;
    private final WordQueries queries;
    private final Set<String> notices = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    public QueryBuilder(QueryText text, AudienceFields fields, Vocabularies vocabularies) {
        this.text = text;
        this.fields = fields;
        this.synonyms = vocabularies.synonyms();
        this.terms = new IndexedTerms(vocabularies.searcher(), fields);
        this.words = new WordReader(vocabularies.dictionary(), stems, terms::isIndexed);
        this.queries = new WordQueries(terms);
    }

    /**
     * What a query is built with.
     *
     * @param dictionary words of the audience that the fields belong to
     */
    public record Vocabularies(
            IndexSearcher searcher, Dictionary dictionary, SynonymTable synonyms) {}

    /** Neighbouring words of the query that are indexed as one word. */
    private record Join(int from, int to, Reading.Alternative whole) {}

    public ArticleQuery build(SpellingMode mode) {
        for (int i = 0; i < text.words().size(); ) {
            int synonym = synonymLength(i);
            int next = i + Math.max(1, synonym);
            while (i < next) {
                readings.add(reading(i++, synonym > 0 ? SpellingMode.LITERAL : mode));
            }
        }
        var ranking = limited(anyWord());
        return new ArticleQuery(
                ranking,
                !text.words().isEmpty() || !text.phrases().isEmpty(),
                closeLook(),
                queries.marks(),
                correction(),
                List.copyOf(notices));
    }

    private Reading reading(int i, SpellingMode mode) {
        String form = text.words().get(i).form();
        if (text.isUnfinished() && i == text.words().size() - 1) {
            return words.readUnfinished(form, mode);
        }
        return i < MOST_READ ? words.read(form, mode) : words.literal(form);
    }

    private Query limited(Query words) {
        if (text.phrases().isEmpty() && text.excluded().isEmpty() && !text.words().isEmpty()) {
            return words;
        }
        var query = new BooleanQuery.Builder();
        if (!(words instanceof MatchNoDocsQuery)) {
            query.add(words, Occur.MUST);
        } else if (text.phrases().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        for (var phrase : text.phrases()) {
            query.add(phrase(phrase), Occur.MUST);
        }
        for (var row : text.excluded()) {
            query.add(row(terms(row)), Occur.MUST_NOT);
        }
        return query.build();
    }

    private Query anyWord() {
        var any = new BooleanQuery.Builder();
        for (int i = 0; i < text.words().size(); ) {
            int length = synonymLength(i);
            addSpan(i, length, any);
            i += Math.max(1, length);
        }
        for (int i = 0; i + 1 < text.words().size() && i < MOST_READ; i++) {
            addJoined(i, any);
        }
        var words = any.build();
        return words.clauses().isEmpty() ? new MatchNoDocsQuery() : words;
    }

    /** The words that one synonym stands for; 0 when there is none here. */
    private int synonymLength(int from) {
        int most = Math.min(SynonymTable.LONGEST, text.words().size() - from);
        for (int length = most; from < MOST_READ && length > 0; length--) {
            var entry = synonyms.find(terms(text.words().subList(from, from + length)));
            if (!entry.phrases().isEmpty() || !entry.notices().isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private void addSpan(int from, int synonymLength, BooleanQuery.Builder any) {
        var own = new BooleanQuery.Builder();
        for (int i = from; i < from + Math.max(1, synonymLength); i++) {
            if (isContent(i)) {
                own.add(queries.query(readings.get(i).alternatives()), Occur.SHOULD);
            }
        }
        var choices = new ArrayList<Query>();
        var ownQuery = own.build();
        if (!ownQuery.clauses().isEmpty()) {
            choices.add(ownQuery);
        }
        if (synonymLength > 0) {
            var entry = synonyms.find(terms(text.words().subList(from, from + synonymLength)));
            notices.addAll(entry.notices());
            entry.phrases().forEach(meaning -> choices.add(meaning(meaning)));
        }
        if (!choices.isEmpty()) {
            any.add(WordQueries.best(choices), Occur.SHOULD);
        }
    }

    private Query meaning(List<String> forms) {
        var all = new BooleanQuery.Builder();
        for (String form : forms) {
            all.add(queries.query(words.literal(form).alternatives()), Occur.MUST);
        }
        return new BoostQuery(all.build(), Boosts.SYNONYM);
    }

    private void addJoined(int i, BooleanQuery.Builder any) {
        var joined = new StringBuilder(text.words().get(i).form());
        for (int j = i + 1; j < Math.min(i + 3, text.words().size()); j++) {
            String next = text.words().get(j).form();
            for (String link : List.of("", "s")) {
                String form = joined + link + next;
                if (words.isKnown(form)) {
                    var alternatives = words.literal(form).alternatives();
                    any.add(
                            WordQueries.boosted(queries.query(alternatives), Boosts.JOINED),
                            Occur.SHOULD);
                    var whole = alternatives.getFirst();
                    joins.add(new Join(i, j, whole));
                }
            }
            joined.append(next);
        }
    }

    /** Stop words and single letters count only where there is nothing else. */
    private boolean isContent(int i) {
        return text.words().get(i).isContent() || text.words().stream().noneMatch(Word::isContent);
    }

    /** The words as they are looked for in a row; nothing for a long query. */
    private CloseLook closeLook() {
        var places = new ArrayList<CloseLook.Place>();
        for (int i = 0; i < readings.size() && readings.size() <= MOST_READ; i++) {
            var weighted = new ArrayList<>(readings.get(i).wholeTerms(PLACE_TERMS));
            for (var join : joins) {
                if (join.from() <= i && i <= join.to()) {
                    weighted.add(join.whole());
                }
            }
            float rarity = 0;
            for (var term : weighted) {
                rarity = Math.max(rarity, term.boost() * terms.rarity(term.terms().getFirst()));
            }
            var numbers =
                    weighted.stream()
                            .map(
                                    term ->
                                            new CloseLook.Weighted(
                                                    TextOrder.number(term.terms().getFirst()),
                                                    term.boost()))
                            .toList();
            places.add(new CloseLook.Place(numbers, isContent(i) ? rarity : 0));
        }
        return new CloseLook(places);
    }

    private Query phrase(List<Word> phrase) {
        var row = terms(phrase);
        row.forEach(term -> queries.mark(term, 1));
        return row(row);
    }

    /** The terms one after another, in the title or in the text. */
    private Query row(List<String> terms) {
        var either = new BooleanQuery.Builder();
        for (String field : List.of(fields.title(), fields.text())) {
            var row = new PhraseQuery.Builder();
            terms.forEach(term -> row.add(new Term(field, term)));
            either.add(row.build(), Occur.SHOULD);
        }
        return either.build();
    }

    private @Nullable Correction correction() {
        var corrected = new StringBuilder();
        int at = 0;
        boolean anyKnown = !text.phrases().isEmpty();
        for (int i = 0; i < readings.size(); i++) {
            var correction = readings.get(i).correction();
            anyKnown |= readings.get(i).isKnown() && isContent(i);
            if (correction != null && isContent(i)) {
                var word = text.words().get(i);
                corrected.append(text.text(), at, word.start()).append(correction.form());
                at = word.end();
            }
        }
        corrected.append(text.text().substring(at));
        return at == 0 ? null : new Correction(corrected.toString(), !anyKnown);
    }

    private List<String> terms(List<Word> phrase) {
        return phrase.stream().map(word -> stems.term(word.form())).toList();
    }
}
