package dk.virkwiki.search;

import dk.virkwiki.search.SearchEvaluation.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes queries of a title the way hurried people type it. The same every time for a title. */
final class QueryVariations {
    private QueryVariations() {}

    /** The title itself and every variation that changes it. */
    static List<Judged> of(String articleId, String title) {
        var random = new Random(title.hashCode());
        String plain = title.replaceAll("[^\\p{L}\\p{N} -]", " ").replaceAll(" +", " ").strip();
        var variations = new ArrayList<Judged>();
        add("title", articleId, plain, "", variations);
        add("ae oe aa", articleId, spelledOut(plain), plain, variations);
        add("no diacritics", articleId, bare(plain), plain, variations);
        add("typo", articleId, typo(plain, random), plain, variations);
        add("unfinished", articleId, unfinished(plain), plain, variations);
        add("hyphens away", articleId, plain.replace("-", ""), plain, variations);
        add("hyphens spaced", articleId, plain.replace("-", " "), plain, variations);
        add("joined words", articleId, joined(plain, random), plain, variations);
        add("three words", articleId, threeWords(plain, random), plain, variations);
        return variations;
    }

    private static void add(
            String kind, String articleId, String query, String unchanged, List<Judged> all) {
        if (!query.equals(unchanged) && !query.isBlank()) {
            all.add(new Judged(kind, query, Set.of(articleId)));
        }
    }

    private static String spelledOut(String title) {
        return title.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
    }

    private static String bare(String title) {
        return title.replace("æ", "a")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("Æ", "A")
                .replace("Ø", "O")
                .replace("Å", "A");
    }

    private static String typo(String title, Random random) {
        String[] words = title.split(" ");
        int longest = 0;
        for (int i = 0; i < words.length; i++) {
            longest = words[i].length() > words[longest].length() ? i : longest;
        }
        var word = new StringBuilder(words[longest]);
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        switch (random.nextInt(4)) {
            case 0 -> word.deleteCharAt(Math.min(at, word.length() - 1));
            case 1 -> word.insert(at, (char) random.nextInt('a', 'z' + 1));
            case 2 -> word.setCharAt(Math.min(at, word.length() - 1), 'x');
            default -> {
                if (at + 1 < word.length()) {
                    char swapped = word.charAt(at);
                    word.setCharAt(at, word.charAt(at + 1));
                    word.setCharAt(at + 1, swapped);
                }
            }
        }
        words[longest] = word.toString();
        return String.join(" ", words);
    }

    private static String unfinished(String title) {
        int last = title.lastIndexOf(' ') + 1;
        int length = title.length() - last;
        return length < 5 ? title : title.substring(0, last + length * 3 / 5);
    }

    private static String joined(String title, Random random) {
        String[] words = title.split(" ");
        if (words.length < 2) {
            return title;
        }
        int at = random.nextInt(words.length - 1);
        words[at] = words[at] + words[at + 1];
        words[at + 1] = "";
        return String.join(" ", words).replaceAll(" +", " ").strip();
    }

    private static String threeWords(String title, Random random) {
        var words = new ArrayList<>(Arrays.asList(title.split(" ")));
        words.removeIf(word -> word.length() < 4);
        while (words.size() > 3) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words);
    }
}
