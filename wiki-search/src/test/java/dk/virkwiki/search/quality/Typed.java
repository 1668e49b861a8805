package dk.virkwiki.search.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Ways hurried people type what they mean. Each gives the query back when it cannot change it. */
final class Typed {
    private static final int ALPHABET = 'z' - 'a' + 1;

    private Typed() {}

    static String spelledOut(String query) {
        return query.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
    }

    static String bare(String query) {
        return query.replace("æ", "a")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("Æ", "A")
                .replace("Ø", "O")
                .replace("Å", "A");
    }

    /** One letter of the longest word left out, put in, exchanged or swapped with its neighbour. */
    static String typo(String query, Random random) {
        return oneWord(query, 1, word -> Optional.of(typoIn(word, random)));
    }

    private static String typoIn(String word, Random random) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        var letters = new StringBuilder(word);
        char any = (char) ('a' + random.nextInt(ALPHABET));
        return switch (random.nextInt(4)) {
            case 0 -> letters.deleteCharAt(Math.min(at, word.length() - 1)).toString();
            case 1 -> letters.insert(at, any).toString();
            case 2 -> {
                letters.setCharAt(Math.min(at, word.length() - 1), any);
                yield letters.toString();
            }
            default -> {
                if (at + 1 < word.length()) {
                    letters.setCharAt(at, word.charAt(at + 1));
                    letters.setCharAt(at + 1, word.charAt(at));
                }
                yield letters.toString();
            }
        };
    }

    /** Three fifths of the last word. */
    static String unfinished(String query) {
        int last = query.lastIndexOf(' ') + 1;
        int length = query.length() - last;
        return length < 5 ? query : query.substring(0, last + length * 3 / 5);
    }

    /** Two neighbours at random without the space between them. */
    static String joined(String query, Random random) {
        String[] words = query.split(" ");
        if (words.length < 2) {
            return query;
        }
        int at = random.nextInt(words.length - 1);
        words[at] = words[at] + words[at + 1];
        words[at + 1] = "";
        return String.join(" ", words).replaceAll(" +", " ").strip();
    }

    static String threeWords(String query, Random random) {
        var words = new ArrayList<>(Arrays.asList(query.split(" ")));
        words.removeIf(word -> word.length() < 4);
        while (words.size() > 3) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words);
    }

    /** Changes the longest word that can be changed. */
    static String oneWord(String query, int least, Function<String, Optional<String>> change) {
        List<String> words = new ArrayList<>(Arrays.asList(query.split(" ")));
        var longestFirst =
                words.stream()
                        .filter(word -> word.length() >= least)
                        .sorted((a, b) -> b.length() - a.length())
                        .toList();
        for (String word : longestFirst) {
            var changed = change.apply(word);
            if (changed.isPresent()) {
                words.set(words.indexOf(word), changed.get());
                return String.join(" ", words);
            }
        }
        return query;
    }
}
