package dk.virkwiki.feedback;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.regex.Pattern;

/**
 * What a reader writes after their answer.
 *
 * @param key what the answer gave them, so that the same words sent twice are kept once
 * @param answer whether they found their answer
 * @param spot what it is about
 * @param text in their words
 */
public record NewFeedback(String key, Answer answer, Spot spot, String text) {
    /** Most letters of a text. */
    public static final int LONGEST = 500;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,40}");

    /**
     * Checks what was written.
     *
     * @throws Invalid when there are no words, too many, or some that must not be kept
     */
    public NewFeedback {
        text = text.replace("\r\n", "\n").strip();
        if (!isKey(key)) {
            throw new Invalid("svar-uden-noegle");
        }
        if (text.isEmpty()) {
            throw new Invalid("svar-uden-ord");
        }
        if (text.length() > LONGEST) {
            throw new Invalid("svar-for-langt", LONGEST);
        }
        if (!PersonalNumbers.find(text).isEmpty()) {
            throw new Invalid("svar-personnummer");
        }
    }

    /** Whether this can be the key of an answer. */
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }
}
