package dk.virkwiki.term;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.OwnKeys;
import dk.virkwiki.term.TermFlaw.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks at a term as it would be published. */
final class TermProof {
    /** More letters than this are no glance. */
    static final int LONGEST_PLAIN = 160;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that explain nothing by themselves. */
    private static final Set<String> SMALL =
            Set.of("en", "et", "den", "det", "de", "er", "som", "der", "om", "til", "for", "at");

    private final OwnKeys keys;
    private final List<TermFlaw> flaws = new ArrayList<>();

    private TermProof(OwnKeys keys) {
        this.keys = keys;
    }

    /**
     * What is wrong with the term in a file, in the order of lines.
     *
     * @param known whether a published term has this address
     */
    static List<TermFlaw> of(String source, Predicate<String> known) {
        var metadata = ArticleFile.read(source).metadata();
        if (metadata == null) {
            return List.of();
        }
        var proof = new TermProof(ArticleFile.ownKeys(source, TermFile.KEY));
        proof.words();
        proof.ending(metadata.slug(), known);
        return proof.flaws.stream().sorted(Comparator.comparingInt(TermFlaw::line)).toList();
    }

    private void words() {
        var official = keys.text(TermFile.OFFICIAL).orElse("");
        var plain = keys.text(TermFile.PLAIN).orElse("");
        if (official.isEmpty()) {
            add(Kind.NO_OFFICIAL, TermFile.OFFICIAL, "");
        }
        if (plain.isEmpty()) {
            add(Kind.NO_PLAIN, TermFile.PLAIN, "");
        } else if (plain.length() > LONGEST_PLAIN) {
            add(Kind.LONG_PLAIN, TermFile.PLAIN, "" + plain.length());
        } else if (saysOnly(plain, official)) {
            add(Kind.PLAIN_IS_WORD, TermFile.PLAIN, official);
        }
    }

    /** Whether nothing is left of the explanation without the word and the smallest words. */
    private static boolean saysOnly(String plain, String official) {
        var left = words(plain);
        for (var word : words(official)) {
            left.removeAll(WordForms.of(word));
        }
        left.removeAll(SMALL);
        return left.isEmpty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private void ending(String slug, Predicate<String> known) {
        var next = keys.text(TermFile.REPLACED_BY).orElse("");
        boolean hasDay = keys.names().contains(TermFile.CLOSED);
        if (hasDay && keys.date(TermFile.CLOSED).isEmpty()) {
            add(Kind.NO_DAY, TermFile.CLOSED, keys.text(TermFile.CLOSED).orElse(""));
        }
        if (next.isEmpty()) {
            return;
        }
        if (!hasDay) {
            add(Kind.NOT_CLOSED, TermFile.REPLACED_BY, next);
        }
        if (next.equals(slug)) {
            add(Kind.OWN_NEXT, TermFile.REPLACED_BY, next);
        } else if (!known.test(next)) {
            add(Kind.UNKNOWN_NEXT, TermFile.REPLACED_BY, next);
        }
    }

    private void add(Kind kind, String key, String detail) {
        flaws.add(new TermFlaw(kind, keys.line(key), detail));
    }
}
