package dk.virkwiki.search.danish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The vocabulary of an index at one moment: every form with its folded key, what it is indexed as,
 * and in how many texts it stands. Immutable.
 */
public final class Lexicon implements Vocabulary {
    private static final int SHORTEST_START = 3;

    private final List<Entry> entries;
    private final String[] keys;

    /**
     * A word of the vocabulary.
     *
     * @param key folded form; the entries' order
     * @param form the most frequent spelling
     * @param term what it is indexed as
     * @param frequency number of texts with any spelling of it
     */
    public record Entry(String key, String form, String term, int frequency) {}

    private Lexicon(List<Entry> entries) {
        this.entries = entries;
        keys = entries.stream().map(Entry::key).toArray(String[]::new);
    }

    /** A vocabulary without words. */
    public static Lexicon empty() {
        return new Lexicon(List.of());
    }

    @Override
    public int frequency(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : entries.get(at).frequency();
    }

    @Override
    public String term(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? key : entries.get(at).term();
    }

    /** All words, in the order of their keys. */
    List<Entry> entries() {
        return entries;
    }

    public int size() {
        return keys.length;
    }

    /** The most frequent words whose key begins with this one, itself left out. */
    public List<Entry> completions(String prefix, int limit) {
        int from = Arrays.binarySearch(keys, prefix);
        int first = from < 0 ? -from - 1 : from + 1;
        int last = first;
        while (last < keys.length && keys[last].startsWith(prefix)) {
            last++;
        }
        return mostFrequent(IntStream.range(first, last), limit);
    }

    /** The most frequent longer words whose key ends with this one. Looks at every word. */
    public List<Entry> endingWith(String ending, int limit) {
        var found = IntStream.builder();
        for (int i = 0; i < keys.length; i++) {
            boolean longer = keys[i].length() >= ending.length() + SHORTEST_START;
            if (longer && keys[i].endsWith(ending)) {
                found.add(i);
            }
        }
        return mostFrequent(found.build(), limit);
    }

    private List<Entry> mostFrequent(IntStream places, int limit) {
        var best = new PriorityQueue<>(Comparator.comparingInt(Entry::frequency));
        places.forEach(
                i -> {
                    best.add(entries.get(i));
                    if (best.size() > limit) {
                        best.poll();
                    }
                });
        return best.stream()
                .sorted(
                        Comparator.comparingInt(Entry::frequency)
                                .reversed()
                                .thenComparing(Entry::key))
                .toList();
    }

    /** Collects forms and makes a lexicon of them. */
    public static final class Builder {
        private final List<Entry> collected = new ArrayList<>();
        private final Stems stems = new Stems();

        /** Adds a lower-case form and the number of texts it stands in. */
        public void add(String form, int frequency) {
            collected.add(new Entry(Folding.fold(form), form, stems.term(form), frequency));
        }

        /** The lexicon; spellings with one key become one entry. */
        public Lexicon build() {
            collected.sort(
                    Comparator.comparing(Entry::key)
                            .thenComparing(Comparator.comparingInt(Entry::frequency).reversed()));
            var merged = new ArrayList<Entry>(collected.size());
            for (var entry : collected) {
                var last = merged.isEmpty() ? null : merged.getLast();
                if (last != null && last.key().equals(entry.key())) {
                    int sum = last.frequency() + entry.frequency();
                    merged.set(
                            merged.size() - 1,
                            new Entry(last.key(), last.form(), last.term(), sum));
                } else {
                    merged.add(entry);
                }
            }
            return new Lexicon(List.copyOf(merged));
        }
    }
}
