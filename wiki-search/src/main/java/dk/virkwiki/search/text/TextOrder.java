package dk.virkwiki.search.text;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Stems.Stem;
import dk.virkwiki.search.danish.Word;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of an article's words as the index stores it: one number for each word of the title,
 * each other term that the title holds, and each word of the text. Read by {@code CloseLook} for
 * the best hits, which is cheaper than asking the index for phrases.
 */
public final class TextOrder {
    /** Between pieces of text; no term has this number. */
    public static final int GAP = 0;

    /** The lowest bits of a number tell spellings of one term apart. */
    public static final int SPELLING_BITS = 4;

    private static final int MOST_WORDS = 4_000;

    private TextOrder() {}

    /** The number of a term in one of its spellings. */
    public static int number(Stem stem) {
        int spelling = stem.exact().hashCode() & (1 << SPELLING_BITS) - 1;
        return number(stem.term()) | spelling;
    }

    /** The number of a term without its spelling. */
    public static int number(String term) {
        int hash = term.hashCode() * 0x9E3779B1;
        int number = hash & -1 << SPELLING_BITS;
        return number == GAP ? 1 << SPELLING_BITS : number;
    }

    static byte[] encode(TextWords text, Stems stems, Compounds compounds) {
        var order = new TextOrder.Numbers(stems);
        order.addCounted(text.title().stream().filter(word -> !word.isJoined()).toList());
        order.addTitleTerms(text.title(), compounds);
        order.addPiece(text.summary());
        for (var passage : text.passages()) {
            if (passage.opensHeading()) {
                order.addPiece(passage.headingWords());
            }
            order.addPiece(passage.words());
        }
        return order.bytes();
    }

    private static final class Numbers {
        private final Stems stems;
        private final List<Integer> numbers = new ArrayList<>();

        Numbers(Stems stems) {
            this.stems = stems;
        }

        void addCounted(List<Word> words) {
            numbers.add(words.size());
            words.forEach(word -> numbers.add(number(stems.of(word.form()))));
        }

        /** Joined words and parts of compounds, which have no place in the row of words. */
        void addTitleTerms(List<Word> title, Compounds compounds) {
            var terms = new ArrayList<String>();
            for (var word : title) {
                if (word.isJoined()) {
                    terms.add(stems.term(word.form()));
                }
                terms.addAll(compounds.split(word.form()).terms());
            }
            numbers.add(terms.size());
            terms.forEach(term -> numbers.add(number(term)));
        }

        void addPiece(List<Word> words) {
            for (var word : words) {
                if (numbers.size() < MOST_WORDS && !word.isJoined()) {
                    numbers.add(number(stems.of(word.form())));
                }
            }
            numbers.add(GAP);
        }

        byte[] bytes() {
            var bytes = ByteBuffer.allocate(numbers.size() * Integer.BYTES);
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            numbers.forEach(bytes::putInt);
            return bytes.array();
        }
    }
}
