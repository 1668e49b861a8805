package dk.virkwiki.searchlog;

import dk.virkwiki.shared.PersonalNumbers;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes what was typed fit to be kept: personal numbers, other long numbers (company and telephone
 * numbers, accounts) and mail addresses are taken out, letters and blanks are made the same way
 * however they were typed. A name cannot be told from other words; what is rarely searched is
 * deleted for that reason.
 */
final class MaskedWords {
    /** What stands for a number or an address that was taken out. */
    static final String MASK = "•••";

    /** What is longer was pasted rather than searched for, and may be anything. */
    static final int LONGEST = 100;

    private static final int LONGEST_TYPED = 1_000;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]*@[^\\s@]+");

    /** Six digits and more, however they are spaced. */
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\p{Nd}(?:[\\s.,/()\\p{Pd}\\p{Cf}]{0,3}\\p{Nd}){5,}");

    private static final Pattern MASKS = Pattern.compile(MASK + "(?:\\s*" + MASK + ")+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private MaskedWords() {}

    /** The words without what points at somebody; empty when there is nothing else. */
    static String of(String typed) {
        var words = typed.length() <= LONGEST_TYPED ? typed : typed.substring(0, LONGEST_TYPED);
        var text = new StringBuilder(words);
        for (var place : PersonalNumbers.find(words).reversed()) {
            text.replace(place.start(), place.end(), MASK);
        }
        var masked = MAIL.matcher(NUMBER.matcher(text).replaceAll(MASK)).replaceAll(MASK);
        var one = MASKS.matcher(BLANKS.matcher(masked).replaceAll(" ")).replaceAll(MASK).strip();
        return one.equals(MASK)
                ? ""
                : Normalizer.normalize(one, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether words are short enough to be a search. */
    static boolean isSearch(String masked) {
        return masked.length() <= LONGEST && masked.codePoints().anyMatch(Character::isLetter);
    }
}
