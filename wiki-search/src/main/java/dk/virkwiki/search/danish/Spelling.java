package dk.virkwiki.search.danish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a lexicon that a misspelled word may stand for. Every word is filed under what
 * is left of its first letters when one or two are taken away, and so is what is looked up: words
 * that are near each other meet there (the idea of SymSpell). Immutable.
 */
public final class Spelling {
    private static final int PREFIX = 7;
    private static final int SHORTEST = 4;
    private static final int LENGTH_FOR_TWO = 7;

    private final Lexicon lexicon;
    private final long[] filed;

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
        this.filed = file(lexicon);
    }

    /** The likeliest words for a folded form that the lexicon does not know, best first. */
    public List<Candidate> candidates(String key, int limit) {
        int reach = reach(key);
        if (reach == 0) {
            return List.of();
        }
        return near(key, reach).stream()
                .map(at -> candidate(key, lexicon.entries().get(at), reach))
                .filter(candidate -> candidate.distance() <= reach)
                .sorted(Comparator.comparingDouble((Candidate c) -> likelihood(key, c)).reversed())
                .limit(limit)
                .toList();
    }

    private static Candidate candidate(String key, Lexicon.Entry word, int reach) {
        int distance = distance(key, word.key(), reach);
        return new Candidate(word, distance, distance > reach ? 9 : Slips.cost(key, word.key()));
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

    private Set<Integer> near(String key, int reach) {
        var found = new HashSet<Integer>();
        for (String left : leftovers(key, reach)) {
            long from = (long) left.hashCode() << 32;
            int at = Arrays.binarySearch(filed, from);
            for (int i = at < 0 ? -at - 1 : at; i < filed.length; i++) {
                if (filed[i] >> 32 != left.hashCode()) {
                    break;
                }
                found.add((int) filed[i]);
            }
        }
        return found;
    }

    private static long[] file(Lexicon lexicon) {
        var filed = new long[1024];
        int size = 0;
        for (int i = 0; i < lexicon.size(); i++) {
            String key = lexicon.entries().get(i).key();
            if (reach(key) == 0 && key.length() != SHORTEST - 1) {
                continue;
            }
            for (String left : leftovers(key, key.length() < LENGTH_FOR_TWO - 1 ? 1 : 2)) {
                if (size == filed.length) {
                    filed = Arrays.copyOf(filed, size + (size >> 1));
                }
                filed[size++] = (long) left.hashCode() << 32 | i;
            }
        }
        filed = Arrays.copyOf(filed, size);
        Arrays.sort(filed);
        return filed;
    }

    private static Set<String> leftovers(String key, int deletions) {
        String prefix = key.substring(0, Math.min(PREFIX, key.length()));
        var all = new HashSet<String>();
        all.add(prefix);
        var last = Set.of(prefix);
        for (int round = 0; round < deletions; round++) {
            var next = new HashSet<String>();
            for (String word : last) {
                for (int i = 0; i < word.length(); i++) {
                    next.add(word.substring(0, i) + word.substring(i + 1));
                }
            }
            all.addAll(next);
            last = next;
        }
        return all;
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
