package dk.virkwiki.search.danish;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Finds the stem of words: Snowball's Danish stemmer first, {@link Endings} and folding after it.
 * Remembers what it has seen; for one thread at a time.
 */
public final class Stems {
    private static final int MOST_REMEMBERED = 50_000;

    private final DanishStemmer stemmer = new DanishStemmer();
    private final Map<String, Stem> known = new HashMap<>();

    /**
     * What a word is indexed as.
     *
     * @param term the folded stem
     * @param exact the stem before folding; the same as the term when there was nothing to fold
     */
    public record Stem(String term, String exact) {
        /** Whether the word has letters that folding takes away. */
        public boolean isFolded() {
            return !term.equals(exact);
        }
    }

    /** The stem of a lower-case word. */
    public Stem of(String form) {
        var stem = known.get(form);
        if (stem == null) {
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            stem = stem(form);
            known.put(form, stem);
        }
        return stem;
    }

    /** The folded stem of a lower-case word. */
    public String term(String form) {
        return of(form).term();
    }

    private Stem stem(String form) {
        if (form.chars().anyMatch(Character::isDigit)) {
            return new Stem(Folding.fold(form), form);
        }
        stemmer.setCurrent(form.replace('é', 'e'));
        stemmer.stem();
        String exact = Endings.cut(stemmer.getCurrent());
        String term = Folding.fold(exact);
        return new Stem(term, term.equals(exact) ? term : exact);
    }
}
