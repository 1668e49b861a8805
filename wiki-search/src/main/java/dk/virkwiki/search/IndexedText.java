package dk.virkwiki.search;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the index keeps of a text; made once for all audiences that read the same.
 *
 * @param words stems with their weighted counts
 * @param parts the same and the parts of compounds
 * @param exact stems before folding, where they differ
 * @param forms words as spelled
 * @param titleKey the title's stems as one term
 * @param title stems of the title in order
 * @param text stems of summary, headings and body in order
 * @param passages the text with the places of its words
 */
record IndexedText(
        Map<String, Integer> words,
        Map<String, Integer> parts,
        Map<String, Integer> exact,
        Map<String, Integer> forms,
        String titleKey,
        PlacedTerms title,
        PlacedTerms text,
        byte[] passages) {
    private static final int LONGEST_FORM = 40;
    private static final int LONGEST_KEY = 1_000;

    static IndexedText of(TextWords text, Compounds compounds, Stems stems) {
        var words = new HashMap<String, Integer>();
        var parts = new HashMap<String, Integer>();
        var exact = new HashMap<String, Integer>();
        text.forEach(
                (word, weight) -> {
                    var stem = stems.of(word.form());
                    words.merge(stem.term(), weight, Integer::sum);
                    parts.merge(stem.term(), weight, Integer::sum);
                    if (stem.isFolded()) {
                        exact.merge(stem.exact(), weight, Integer::sum);
                    }
                    for (String part : compounds.split(word.form()).terms()) {
                        parts.merge(part, weight, Integer::sum);
                    }
                });
        var title = new PlacedTerms();
        place(text.title(), title, stems);
        return new IndexedText(
                words,
                parts,
                exact,
                ones(text),
                titleKey(text.title(), stems),
                title,
                placedText(text, stems),
                Passages.encode(text, stems, compounds));
    }

    private static Map<String, Integer> ones(TextWords text) {
        return text.forms().stream()
                .filter(form -> form.length() <= LONGEST_FORM)
                .collect(Collectors.toMap(form -> form, _ -> 1));
    }

    /** The stems of a title as one term, for titles that equal the query. */
    static String titleKey(List<Word> words, Stems stems) {
        String key =
                words.stream()
                        .filter(word -> !word.isJoined())
                        .map(word -> stems.term(word.form()))
                        .collect(Collectors.joining(" "));
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    private static PlacedTerms placedText(TextWords text, Stems stems) {
        var placed = new PlacedTerms();
        place(text.summary(), placed, stems);
        for (var passage : text.passages()) {
            if (passage.opensHeading()) {
                place(passage.headingWords(), placed, stems);
            }
            place(passage.words(), placed, stems);
        }
        return placed;
    }

    private static void place(List<Word> words, PlacedTerms placed, Stems stems) {
        placed.begin();
        int start = placed.start();
        for (var word : words) {
            placed.add(stems.term(word.form()), word.position(), start);
        }
    }
}
