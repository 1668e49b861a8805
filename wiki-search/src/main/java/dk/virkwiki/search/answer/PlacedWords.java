package dk.virkwiki.search.answer;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.HitExplanation.Place;
import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import dk.virkwiki.search.text.SearchedWords;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one article as one audience may read them, by where they stand. */
final class PlacedWords {
    private final Map<Place, List<List<String>>> rows = new EnumMap<>(Place.class);
    private final Map<String, Map<String, EnumSet<Place>>> forms = new HashMap<>();
    private final Stems stems = new Stems();
    private final Compounds compounds;

    private PlacedWords(Compounds compounds) {
        this.compounds = compounds;
    }

    /**
     * Reads an article.
     *
     * @param links the links as this audience may follow them
     */
    static PlacedWords of(
            Article article, WikiLinks links, Audience audience, Compounds compounds) {
        var placed = new PlacedWords(compounds);
        var metadata = article.metadata();
        placed.add(Place.TITLE, metadata.title());
        SearchedWords.of(article).forEach(words -> placed.add(Place.SYNONYMS, words));
        placed.add(Place.SUMMARY, metadata.summary());
        for (var section : Markdown.read(article.body(), audience, links).sections()) {
            placed.add(Place.HEADINGS, section.heading());
            placed.add(Place.TEXT, section.text());
        }
        metadata.tags().topics().forEach(code -> placed.add(Place.CODES, code));
        metadata.tags().selfServices().forEach(code -> placed.add(Place.CODES, code));
        return placed;
    }

    private void add(Place place, String text) {
        var row = new ArrayList<String>();
        for (var word : Words.of(Words.clean(text))) {
            String term = stems.term(word.form());
            if (!word.isJoined()) {
                row.add(term);
            }
            put(term, word, place);
            compounds.split(word.form()).terms().forEach(part -> put(part, word, place));
        }
        rows.computeIfAbsent(place, _ -> new ArrayList<>()).add(row);
    }

    private void put(String term, Word word, Place place) {
        forms.computeIfAbsent(term, _ -> new LinkedHashMap<>())
                .computeIfAbsent(word.form(), _ -> EnumSet.noneOf(Place.class))
                .add(place);
    }

    /** The words that are the term or have it as a part, and where each stands. */
    Map<String, EnumSet<Place>> formsOf(String term) {
        return forms.getOrDefault(term, Map.of());
    }

    boolean has(String term) {
        return forms.containsKey(term);
    }

    /** Whether a word is the term, and not only one of its parts. */
    boolean isWhole(String form, String term) {
        return stems.term(form).equals(term);
    }

    boolean titleIs(List<String> terms) {
        return rows.getOrDefault(Place.TITLE, List.of()).contains(terms);
    }

    /** Where the terms stand one after another. */
    Set<Place> rows(List<String> terms) {
        var places = new HashSet<Place>();
        rows.forEach(
                (place, all) -> {
                    if (all.stream().anyMatch(row -> Collections.indexOfSubList(row, terms) >= 0)) {
                        places.add(place);
                    }
                });
        return places;
    }
}
