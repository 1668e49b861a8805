package dk.virkwiki.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms in a text in one pass: a tree of words, each step of which is one word of the text.
 * The cost grows with the text, not with the number of terms. The longest term that begins at a
 * place is the one that stands there.
 */
final class WordFinder {
    /** Most words of one term. */
    static final int MOST_WORDS = 8;

    /** What may stand between the words of one term. */
    private static final int WIDEST_GAP = 3;

    private static final String HYPHENS = "-\u2010\u2011\u00AD";

    /** Signs within one word: {@code I/S}, {@code virk.dk}. */
    private static final String JOINTS = "./@_";

    /** Which words of a text are taken for a term's. */
    enum Rule {
        /** Whole words only: {@code momsfri} and {@code moms-fri} hold no {@code moms}. */
        WHOLE_WORDS,
        /** Also the first part of a word with a hyphen: {@code NemID-login} holds {@code NemID}. */
        BEFORE_HYPHENS
    }

    private static final class Node {
        private @Nullable Map<String, Node> next;
        private @Nullable Term term;
        private @Nullable String exact;

        @Nullable Node after(String word) {
            return next == null ? null : next.get(word);
        }

        Node growing(String word) {
            if (next == null) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, _ -> new Node());
        }
    }

    /**
     * A term in a text.
     *
     * @param start where it begins
     * @param end where the text after it begins
     */
    record Found(Term term, int start, int end) {}

    /**
     * A word of a text.
     *
     * @param text in small letters
     */
    private record Word(String text, int start, int end) {}

    private final Node root = new Node();
    private final Rule rule;

    private WordFinder(Rule rule) {
        this.rule = rule;
    }

    /**
     * Finds these terms, however they are written and inflected; of two that are written alike the
     * first.
     */
    static WordFinder of(Collection<Term> terms, Rule rule) {
        var finder = new WordFinder(rule);
        for (var term : terms) {
            term.written().forEach(way -> finder.add(term, way));
        }
        return finder;
    }

    private void add(Term term, String way) {
        var words = words(way);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        Set<Node> nodes = new HashSet<>(Set.of(root));
        for (int i = 0; i < words.size(); i++) {
            boolean isLast = i == words.size() - 1;
            var word = words.get(i).text();
            Set<String> forms = isLast ? WordForms.of(word) : Set.of(word);
            Set<Node> after = new HashSet<>();
            for (var node : nodes) {
                forms.forEach(form -> after.add(node.growing(form)));
            }
            nodes = after;
        }
        var exact = words.size() == 1 && isShortForm(way) ? way : null;
        for (var node : nodes) {
            if (node.term == null) {
                node.term = term;
                node.exact = exact;
            }
        }
    }

    /** A short form of capitals is another word in small letters. */
    private static boolean isShortForm(String way) {
        return way.length() <= 4 && way.chars().allMatch(Character::isUpperCase);
    }

    /**
     * The terms in a text, in order, none inside another.
     *
     * @param known which terms count
     */
    List<Found> in(String text, Predicate<Term> known) {
        var words = words(text);
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.size()) {
            int taken = at + 1;
            var longest = longest(text, words, at, known);
            if (longest != null) {
                found.add(longest);
                while (taken < words.size() && words.get(taken).start() < longest.end()) {
                    taken++;
                }
            }
            at = taken;
        }
        return found;
    }

    private @Nullable Found longest(String text, List<Word> words, int at, Predicate<Term> known) {
        if (!isFree(text, words.get(at).start() - 1, -1)) {
            return null;
        }
        Found longest = null;
        Node node = root;
        for (int i = at; i < words.size() && i - at < MOST_WORDS; i++) {
            var word = words.get(i);
            if (i > at && !areTogether(text, words.get(i - 1).end(), word.start())) {
                break;
            }
            node = node.after(word.text());
            if (node == null) {
                break;
            }
            if (node.term != null
                    && known.test(node.term)
                    && mayEnd(text, word.end())
                    && isWrittenSo(node, text, words.get(at).start())) {
                longest = new Found(node.term, words.get(at).start(), word.end());
            }
        }
        return longest;
    }

    private static boolean isWrittenSo(Node node, String text, int start) {
        return node.exact == null || text.startsWith(node.exact, start);
    }

    private boolean mayEnd(String text, int end) {
        boolean isHyphen = end < text.length() && HYPHENS.indexOf(text.charAt(end)) >= 0;
        return rule == Rule.BEFORE_HYPHENS && isHyphen || isFree(text, end, 1);
    }

    /** Whether nothing ties a word to what stands on this side of it. */
    private static boolean isFree(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        if (HYPHENS.indexOf(c) >= 0) {
            return false;
        }
        int beyond = at + step;
        boolean isBetween =
                beyond >= 0
                        && beyond < text.length()
                        && Character.isLetterOrDigit(text.charAt(beyond));
        return JOINTS.indexOf(c) < 0 || !isBetween;
    }

    /** Only spaces, hyphens, one line break or a sign within a word stand between them. */
    private static boolean areTogether(String text, int from, int to) {
        if (to - from == 1 && JOINTS.indexOf(text.charAt(from)) >= 0) {
            return true;
        }
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && HYPHENS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                var word = text.substring(start, at).toLowerCase(Locale.ROOT);
                words.add(new Word(word, start, at));
            } else {
                at++;
            }
        }
        return words;
    }
}
