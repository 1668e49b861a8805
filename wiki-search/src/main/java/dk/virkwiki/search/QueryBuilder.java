package dk.virkwiki.search;

import dk.virkwiki.search.Reading.Alternative;
import dk.virkwiki.search.Reading.Scope;
import dk.virkwiki.search.SearchQuery.SpellingMode;
import dk.virkwiki.search.SearchResult.Correction;
import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.StopWords;
import dk.virkwiki.search.danish.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Builds the query for one text and one audience. */
final class QueryBuilder {
    /** Words that are read in all their meanings; the rest of a long query is taken literally. */
    private static final int MOST_READ = 12;

    private static final int PHRASE_TERMS = 4;

    private final QueryText text;
    private final AudienceFields fields;
    private final SynonymTable synonyms;
    private final IndexReader reader;
    private final Stems stems = new Stems();
    private final WordReader words;
    private final Marks.Builder marks = new Marks.Builder();
    private final Set<String> notices = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Set<String> matched = new LinkedHashSet<>();
    private final List<Query> meanings = new ArrayList<>();

    QueryBuilder(QueryText text, AudienceFields fields, Vocabularies vocabularies) {
        this.text = text;
        this.fields = fields;
        this.synonyms = vocabularies.synonyms();
        this.reader = vocabularies.reader();
        this.words = new WordReader(vocabularies.dictionary(), stems, this::isIndexed);
    }

    /**
     * What a query is built with.
     *
     * @param dictionary words of the audience that the fields belong to
     */
    record Vocabularies(IndexReader reader, Dictionary dictionary, SynonymTable synonyms) {}

    ArticleQuery build(SpellingMode mode) {
        for (int i = 0; i < text.words().size(); i++) {
            readings.add(reading(i, mode));
        }
        var any = anyWord();
        return new ArticleQuery(
                limited(anyTerm(any)),
                limited(any),
                bonus(),
                marks.build(),
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
            query.add(excluded(terms(row)), Occur.MUST_NOT);
        }
        return query.build();
    }

    /** What the words match, as one set of terms: every word stands among the parts as well. */
    private Query anyTerm(Query words) {
        if (words instanceof MatchNoDocsQuery) {
            return words;
        }
        var terms = matched.stream().map(BytesRef::new).toList();
        var any = new BooleanQuery.Builder();
        any.add(new TermInSetQuery(fields.parts(), terms), Occur.SHOULD);
        meanings.forEach(meaning -> any.add(meaning, Occur.SHOULD));
        return any.build();
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
                own.add(found(readings.get(i).alternatives()), Occur.SHOULD);
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
            any.add(best(choices), Occur.SHOULD);
        }
    }

    private Query meaning(List<String> forms) {
        var all = new BooleanQuery.Builder();
        for (String form : forms) {
            all.add(query(words.literal(form).alternatives()), Occur.MUST);
        }
        var meaning = all.build();
        meanings.add(meaning);
        return new BoostQuery(meaning, Boosts.SYNONYM);
    }

    private void addJoined(int i, BooleanQuery.Builder any) {
        var joined = new StringBuilder(text.words().get(i).form());
        for (int j = i + 1; j < Math.min(i + 3, text.words().size()); j++) {
            String next = text.words().get(j).form();
            for (String link : List.of("", "s")) {
                String form = joined + link + next;
                if (words.isKnown(form)) {
                    var query = found(words.literal(form).alternatives());
                    any.add(new BoostQuery(query, Boosts.JOINED), Occur.SHOULD);
                }
            }
            joined.append(next);
        }
    }

    /** Stop words and single letters count only where there is nothing else. */
    private boolean isContent(int i) {
        return isContent(text.words().get(i))
                || text.words().stream().noneMatch(QueryBuilder::isContent);
    }

    static boolean isContent(Word word) {
        String form = word.form();
        boolean isLetter = form.length() == 1 && !Character.isDigit(form.charAt(0));
        return !isLetter && !StopWords.contains(Folding.fold(form));
    }

    /** A query that finds articles by each of its terms. */
    private Query found(List<Alternative> alternatives) {
        for (var alternative : alternatives) {
            if (alternative.scope() != Scope.EXACT) {
                matched.addAll(alternative.terms());
            }
        }
        return query(alternatives);
    }

    private Query query(List<Alternative> alternatives) {
        var choices = new ArrayList<Query>();
        var sum = new BooleanQuery.Builder();
        for (var alternative : alternatives) {
            if (alternative.scope() == Scope.EXACT) {
                var exact = new Term(fields.exact(), alternative.terms().getFirst());
                sum.add(boosted(new TermQuery(exact), alternative.boost()), Occur.SHOULD);
            } else {
                addChoices(alternative, choices);
            }
        }
        var best = best(choices);
        var added = sum.build();
        return added.clauses().isEmpty() ? best : sum.add(best, Occur.SHOULD).build();
    }

    private void addChoices(Alternative alternative, List<Query> choices) {
        var all = new BooleanQuery.Builder();
        for (String term : alternative.terms()) {
            marks.add(term, alternative.boost() * rarity(term));
            var ways = ways(term, alternative);
            if (alternative.terms().size() == 1) {
                choices.addAll(ways);
                return;
            }
            all.add(best(ways), Occur.SHOULD);
        }
        choices.add(all.build());
    }

    private List<Query> ways(String term, Alternative alternative) {
        float boost = alternative.boost();
        var word = boosted(new TermQuery(words(term)), boost);
        if (alternative.scope() == Scope.WORD) {
            return List.of(word);
        }
        var part = new TermQuery(new Term(fields.parts(), term));
        return List.of(word, boosted(part, boost * Boosts.PART));
    }

    private Query bonus() {
        var bonus = new BooleanQuery.Builder();
        int size = readings.size();
        if (size == 0 || size > MOST_READ) {
            return bonus.build();
        }
        var key = new Term(fields.titleKey(), IndexedText.titleKey(text.words(), stems));
        bonus.add(boosted(new TermQuery(key), Boosts.TITLE_EQUAL), Occur.SHOULD);
        for (int i = 0; i < size; i++) {
            if (isContent(i)) {
                bonus.add(boosted(inTitle(i), Boosts.TITLE_WORD), Occur.SHOULD);
            }
        }
        if (size > 1) {
            addRows(bonus);
        }
        return bonus.build();
    }

    private void addRows(BooleanQuery.Builder bonus) {
        int size = readings.size();
        bonus.add(row(fields.text(), 0, size, Boosts.PHRASE), Occur.SHOULD);
        bonus.add(row(fields.title(), 0, size, Boosts.TITLE_PHRASE), Occur.SHOULD);
        for (int i = 0; size > 2 && i + 1 < size; i++) {
            if (isContent(i) && isContent(i + 1)) {
                bonus.add(row(fields.text(), i, i + 2, Boosts.PAIR), Occur.SHOULD);
            }
        }
    }

    /**
     * The word in the title. The title counts among the words of the text as well, but there many
     * mentions in a text, or of other titles that it links to, come to the same.
     */
    private Query inTitle(int i) {
        var choices = new ArrayList<Query>();
        for (var alternative : readings.get(i).alternatives()) {
            if (alternative.scope() != Scope.EXACT && alternative.terms().size() == 1) {
                var term = new Term(fields.title(), alternative.terms().getFirst());
                choices.add(boosted(new TermQuery(term), alternative.boost()));
            }
        }
        return best(choices);
    }

    /**
     * Lucene adds up the rarity of all the terms that may stand in a row, so a row with words that
     * are read in many ways is weighted down to that of a row with one term in each place.
     */
    private Query row(String field, int from, int to, float boost) {
        var row = new MultiPhraseQuery.Builder();
        int terms = 0;
        for (var reading : readings.subList(from, to)) {
            var place = reading.wholeTerms(PHRASE_TERMS);
            row.add(place.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
            terms += place.size();
        }
        return boosted(row.build(), boost * (to - from) / terms);
    }

    private Query phrase(List<Word> phrase) {
        var terms = terms(phrase);
        terms.forEach(term -> marks.add(term, rarity(term)));
        return row(terms);
    }

    private Query excluded(List<String> terms) {
        return terms.size() == 1 ? new TermQuery(words(terms.getFirst())) : row(terms);
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

    private Term words(String term) {
        return new Term(fields.words(), term);
    }

    private boolean isIndexed(String term) {
        return documents(words(term)) > 0;
    }

    private float rarity(String term) {
        int documents = documents(new Term(fields.parts(), term));
        return (float) Math.log(1 + (texts() + 1.0) / (documents + 1));
    }

    private int texts() {
        try {
            return reader.getDocCount(fields.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int documents(Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query best(List<Query> choices) {
        return choices.size() == 1 ? choices.getFirst() : new DisjunctionMaxQuery(choices, 0);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
