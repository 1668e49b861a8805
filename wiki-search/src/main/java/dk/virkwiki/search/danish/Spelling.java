package dk.virkwiki.search.danish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the words of a lexicon that a misspelled word may stand for. Every word is filed under what
 * is left of its first letters when one or two are taken away, and so is what is looked up: words
 * that are near each other meet there (the idea of SymSpell). Immutable.
 */
public final class Spelling {
    private static final int PREFIX = 7;
    private static final int SHORTEST = 4;
    private static final int LENGTH_FOR_TWO = 7;

    /**
     * Words of a large vocabulary that are found with two letters wrong, the most frequent ones.
     */
    private static final int MOST_FOR_TWO = 150_000;

    /** Words of a large vocabulary that are found at all when misspelled. */
    private static final int MOST_FOR_ONE = 400_000;

    private final Lexicon lexicon;
    private final Buckets filed;

    /**
     * A word that may be meant.
     *
     * @param word the word
     * @param distance letters changed, added, left out or swapped with their neighbour
     * @param cost how unlikely the slip is; 1 for a letter that nothing speaks for
     */
    public record Candidate(Lexicon.Entry word, int distance, double cost) {}

    public Spelling(Lexicon lexicon) {
        this.lexicon = lexicon;
        int leastForTwo = leastFrequency(lexicon, MOST_FOR_TWO);
        int leastForOne = leastFrequency(lexicon, MOST_FOR_ONE);
        this.filed = Buckets.of(filing -> file(lexicon, leastForOne, leastForTwo, filing));
    }

    /** The likeliest words for a folded form that the lexicon does not know, best first. */
    public List<Candidate> candidates(String key, int limit) {
        int reach = reach(key);
        if (reach == 0) {
            return List.of();
        }
        return near(key, reach)
                .filter(at -> distance(key, lexicon.key(at), reach) <= reach)
                .mapToObj(at -> candidate(key, lexicon.entry(at), reach))
                .sorted(Comparator.comparingDouble((Candidate c) -> likelihood(key, c)).reversed())
                .limit(limit)
                .toList();
    }

    private static Candidate candidate(String key, Lexicon.Entry word, int reach) {
        int distance = distance(key, word.key(), reach);
        return new Candidate(word, distance, Slips.cost(key, word.key()));
    }

    private static double likelihood(String key, Candidate candidate) {
        var word = candidate.word();
        double start = word.key().charAt(0) == key.charAt(0) ? 1 : 0;
        return start + 0.5 * Math.log1p(word.frequency()) - 4.0 * candidate.cost();
    }

    private static int reach(String key) {
        if (key.length() < SHORTEST || key.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return key.length() < LENGTH_FOR_TWO ? 1 : 2;
    }

    private IntStream near(String key, int reach) {
        var found = IntStream.builder();
        int bytes = Lexicon.bytes(key).length;
        int most = bytes == key.length() ? reach : 4 * reach;
        leftovers(
                key,
                reach,
                hash ->
                        filed.find(
                                hash,
                                at -> {
                                    if (Math.abs(lexicon.keyBytes(at) - bytes) <= most) {
                                        found.add(at);
                                    }
                                }));
        return found.build().distinct();
    }

    /** The frequency from which on so many words are the most frequent ones. */
    private static int leastFrequency(Lexicon lexicon, int most) {
        if (lexicon.size() <= most) {
            return 0;
        }
        var frequencies = IntStream.range(0, lexicon.size()).map(lexicon::frequency).toArray();
        Arrays.sort(frequencies);
        return frequencies[frequencies.length - most] + 1;
    }

    private static void file(
            Lexicon lexicon, int leastForOne, int leastForTwo, Buckets.Filing filing) {
        for (int i = 0; i < lexicon.size(); i++) {
            int number = i;
            int frequency = lexicon.frequency(i);
            if (frequency < leastForOne) {
                continue;
            }
            String key = lexicon.key(i);
            if (reach(key) == 0 && key.length() != SHORTEST - 1) {
                continue;
            }
            boolean one = key.length() < LENGTH_FOR_TWO - 1 || frequency < leastForTwo;
            leftovers(key, one ? 1 : 2, hash -> filing.file(hash, number));
        }
    }

    /**
     * Hands over a hash of what is left of the first letters when none, one or two of them are
     * taken away.
     */
    private static void leftovers(String key, int deletions, IntConsumer reader) {
        int length = Math.min(PREFIX, key.length());
        reader.accept(hashWithout(key, length, -1, -1));
        for (int i = 0; deletions > 0 && i < length; i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                reader.accept(hashWithout(key, length, i, -1));
            }
            for (int j = i + 1; deletions > 1 && j < length; j++) {
                reader.accept(hashWithout(key, length, i, j));
            }
        }
    }

    private static int hashWithout(String key, int length, int first, int second) {
        int hash = 7;
        for (int i = 0; i < length; i++) {
            if (i != first && i != second) {
                hash = 31 * hash + key.charAt(i);
            }
        }
        return hash;
    }

    /** Letters changed, added, left out or swapped (optimal string alignment), up to a limit. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
