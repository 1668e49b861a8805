package dk.virkwiki.proposal;

import dk.virkwiki.shared.PersonalNumbers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was looked for in the consultation a proposal was written in. Nothing about the library or
 * the business, and nothing that looks like a personal number.
 *
 * @param causes codes of the likeliest causes
 * @param words that were searched for, the last first
 */
public record Need(List<String> causes, List<String> words) {
    /** Most causes, and most searches. */
    public static final int MOST = 5;

    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** What must not be kept is left out. */
    public Need {
        causes = causes.stream().filter(code -> CODE.matcher(code).matches()).toList();
        causes = causes.stream().distinct().limit(MOST).toList();
        words = words.stream().map(Need::line).filter(Need::isFit).distinct().limit(MOST).toList();
    }

    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static boolean isFit(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && PersonalNumbers.find(words).isEmpty();
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return causes.isEmpty() && words.isEmpty();
    }
}
