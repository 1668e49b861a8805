package dk.virkwiki.search.danish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes compound words apart with the help of a vocabulary: {@code momsindberetningsfrist} is
 * {@code moms}, {@code indberetning} and {@code frist}. Remembers what it has taken apart; for one
 * thread at a time.
 */
public final class Compounds {
    private static final int SHORTEST_COMPOUND = 6;
    private static final int LONGEST_COMPOUND = 48;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_LOOSE_PART = 5;
    private static final int SHORTEST_REST = 4;
    private static final int MOST_PARTS = 4;
    private static final int MOST_REMEMBERED = 50_000;
    private static final List<String> LINKS = List.of("", "s", "e");

    /** Words on their own, but far more often endings: virksomhed is not virksom and hed. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "hed", "heden", "heder", "skab", "skaber", "ning", "ing", "ling", "else",
                    "elser", "som", "lig", "lige", "ende", "ene", "erne", "ere", "ers", "est",
                    "ens", "ets", "isk", "bar", "sel", "ker", "ter", "ten", "tet", "nen", "ner",
                    "res", "ret", "les", "let", "sen", "sig", "ind", "ude", "ved", "uden");

    private final Vocabulary vocabulary;
    private final Map<String, Split> known = new HashMap<>();

    /**
     * A word taken apart.
     *
     * @param terms what its parts are indexed as, without repeats; empty when nothing was found
     * @param isWhole whether the parts cover the whole word
     * @param shortest letters of the shortest part; short ones are often no words of it at all
     */
    public record Split(List<String> terms, boolean isWhole, int shortest) {
        static final Split NONE = new Split(List.of(), false, 0);
    }

    private record Path(List<String> keys, double weight) {
        boolean isBetterThan(Path other) {
            return keys.size() != other.keys.size()
                    ? keys.size() < other.keys.size()
                    : weight > other.weight;
        }
    }

    public Compounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The parts of a lower-case word. */
    public Split split(String form) {
        if (form.length() < SHORTEST_COMPOUND || form.length() > LONGEST_COMPOUND) {
            return Split.NONE;
        }
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(form, this::find);
    }

    /**
     * What the parts of a lower-case word are indexed as, in their order and without what two of
     * them make together; empty when known words do not cover it.
     */
    public List<String> parts(String form) {
        if (form.length() < SHORTEST_COMPOUND || form.length() > LONGEST_COMPOUND) {
            return List.of();
        }
        var path = bestPath(form);
        return path == null ? List.of() : terms(path.keys());
    }

    /**
     * A known word at the beginning or end of a word that cannot be taken apart, and what is left
     * of it; null when there is none. The longest known word counts.
     */
    public @Nullable Rest rest(String form) {
        Rest best = null;
        for (int cut = SHORTEST_REST; cut <= form.length() - SHORTEST_REST; cut++) {
            String start = form.substring(0, cut);
            String end = form.substring(cut);
            best = longer(best, start, end);
            best = longer(best, end, start);
        }
        return best;
    }

    private @Nullable Rest longer(@Nullable Rest best, String known, String left) {
        boolean longer = best == null || known.length() > best.length();
        String key = Folding.fold(known);
        return longer && partFrequency(key) > 0
                ? new Rest(vocabulary.term(key), known.length(), left)
                : best;
    }

    /**
     * A word that is half known.
     *
     * @param term what the known part is indexed as
     * @param length letters of the known part
     * @param left the other part, which may be misspelled
     */
    public record Rest(String term, int length, String left) {}

    private Split find(String form) {
        var best = bestPath(form);
        if (best != null) {
            int shortest = best.keys().stream().mapToInt(String::length).min().orElse(0);
            return new Split(terms(withNeighbours(best.keys())), true, shortest);
        }
        var loose = new ArrayList<String>();
        addLongestStart(form, loose);
        addLongestEnd(form, loose);
        return loose.isEmpty() ? Split.NONE : new Split(terms(loose), false, 0);
    }

    private @Nullable Path bestPath(String form) {
        int length = form.length();
        var best = new Path[length + 1];
        best[0] = new Path(List.of(), 0);
        for (int start = 0; start <= length - SHORTEST_PART; start++) {
            if (best[start] != null && best[start].keys().size() < MOST_PARTS) {
                extend(form, start, best);
            }
        }
        return best[length];
    }

    private void extend(String form, int start, Path[] best) {
        for (int end = start + SHORTEST_PART; end <= form.length(); end++) {
            if (start == 0 && end == form.length()) {
                continue;
            }
            String key = Folding.fold(form.substring(start, end));
            int frequency = partFrequency(key);
            if (frequency == 0) {
                continue;
            }
            var keys = new ArrayList<>(best[start].keys());
            keys.add(key);
            var path = new Path(keys, best[start].weight() + Math.log1p(frequency));
            for (String link : LINKS) {
                int next = end + link.length();
                boolean fits = link.isEmpty() || next < form.length() && form.startsWith(link, end);
                if (fits && (best[next] == null || path.isBetterThan(best[next]))) {
                    best[next] = path;
                }
            }
        }
    }

    private int partFrequency(String key) {
        if (key.length() < SHORTEST_PART || StopWords.contains(key) || ENDINGS.contains(key)) {
            return 0;
        }
        int frequency = vocabulary.frequency(key);
        return key.length() == SHORTEST_PART && frequency < 2 ? 0 : frequency;
    }

    /** Of a, b and c also ab and bc, where the vocabulary has them. */
    private List<String> withNeighbours(List<String> keys) {
        var all = new ArrayList<>(keys);
        for (int i = 0; keys.size() > 2 && i + 1 < keys.size(); i++) {
            for (String link : LINKS) {
                String pair = keys.get(i) + link + keys.get(i + 1);
                if (vocabulary.frequency(pair) > 0) {
                    all.add(pair);
                }
            }
        }
        return all;
    }

    private void addLongestStart(String form, List<String> keys) {
        for (int end = form.length() - SHORTEST_PART; end >= SHORTEST_LOOSE_PART; end--) {
            String key = Folding.fold(form.substring(0, end));
            if (partFrequency(key) > 0) {
                keys.add(key);
                return;
            }
        }
    }

    private void addLongestEnd(String form, List<String> keys) {
        for (int start = SHORTEST_PART; start <= form.length() - SHORTEST_LOOSE_PART; start++) {
            String key = Folding.fold(form.substring(start));
            if (partFrequency(key) > 0) {
                keys.add(key);
                return;
            }
        }
    }

    private List<String> terms(List<String> keys) {
        return keys.stream().map(vocabulary::term).distinct().toList();
    }
}
