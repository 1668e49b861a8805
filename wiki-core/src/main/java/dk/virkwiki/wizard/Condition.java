package dk.virkwiki.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * When an answer is shown, by what was answered before: {@code form er aps eller as}, {@code form
 * er ikke forening}, several joined by {@code og}. A question that was not asked is not anything.
 *
 * @param words as the author wrote it; empty for always
 * @param terms all of which must hold
 * @param isReadable whether the words could be understood; else the answer is shown
 */
public record Condition(String words, List<Term> terms, boolean isReadable) {
    /** Holds always. */
    public static final Condition ALWAYS = new Condition("", List.of(), true);

    private static final int MOST_TERMS = 10;
    private static final Pattern AND = Pattern.compile("\\s+og\\s+");
    private static final Pattern OR = Pattern.compile("\\s*,\\s*|\\s+eller\\s+");
    private static final Pattern TERM =
            Pattern.compile("([A-Za-z][\\w-]*)\\s+(er\\s+ikke|ikke\\s+er|er)\\s+(\\S.*)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}");

    public Condition {
        terms = List.copyOf(terms);
    }

    /**
     * What one question must or must not have been answered with.
     *
     * @param question its id
     * @param isOneOf whether the answer must be one of these, or none of them
     * @param answers their names
     */
    public record Term(String question, boolean isOneOf, List<String> answers) {
        public Term {
            answers = List.copyOf(answers);
        }
    }

    static Condition of(String words) {
        if (words.isBlank()) {
            return ALWAYS;
        }
        var terms = new ArrayList<Term>();
        for (var part : AND.split(words.strip(), MOST_TERMS + 1)) {
            var term = TERM.matcher(part);
            if (!term.matches()) {
                return unreadable(words);
            }
            var names = Arrays.stream(OR.split(term.group(3))).map(String::strip).toList();
            if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
                return unreadable(words);
            }
            terms.add(new Term(term.group(1), !term.group(2).contains("ikke"), names));
        }
        return new Condition(words, terms, true);
    }

    private static Condition unreadable(String words) {
        return new Condition(words, List.of(), false);
    }

    /**
     * Whether it holds.
     *
     * @param wasGiven whether one of the answers that a term names was given to its question
     */
    boolean holds(Predicate<Term> wasGiven) {
        return terms.stream().allMatch(term -> wasGiven.test(term) == term.isOneOf());
    }

    /** Whether it depends on nothing. */
    boolean isAlways() {
        return terms.isEmpty();
    }
}
