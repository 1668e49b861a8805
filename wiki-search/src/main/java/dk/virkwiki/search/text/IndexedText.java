package dk.virkwiki.search.text;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index keeps of a text; made once for all audiences that read the same.
 *
 * @param words stems and the parts of compounds with their weighted counts
 * @param forms words as spelled
 * @param title stems of the title in order
 * @param text stems of summary, headings and body in order
 * @param order title and text as numbers in order
 * @param passages the text with the places of its words
 */
public record IndexedText(
        Map<String, Integer> words,
        Map<String, Integer> forms,
        PlacedTerms title,
        PlacedTerms text,
        byte[] order,
        byte[] passages) {
    private static final int LONGEST_FORM = 40;

    public static IndexedText of(TextWords text, Compounds compounds, Stems stems) {
        var words = new HashMap<String, Integer>();
        text.forEach(
                (word, weight) -> {
                    String stem = stems.term(word.form());
                    words.merge(stem, weight * FieldWeights.OF_WORD, Integer::sum);
                    for (String part : compounds.split(word.form()).terms()) {
                        words.merge(part, weight * FieldWeights.OF_PART, Integer::sum);
                    }
                });
        var title = new PlacedTerms();
        place(text.title(), title, stems);
        return new IndexedText(
                words,
                ones(text),
                title,
                placedText(text, stems),
                TextOrder.encode(text, stems, compounds),
                Passages.encode(text, stems, compounds));
    }

    private static Map<String, Integer> ones(TextWords text) {
        var ones = new HashMap<String, Integer>();
        for (String form : text.forms()) {
            if (form.length() <= LONGEST_FORM) {
                ones.put(form, 1);
            }
        }
        return ones;
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
