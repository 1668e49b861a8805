package dk.virkwiki.search.danish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words. Letters and digits make words; {@code 50.000} is one number; hyphenated
 * words give each word and the joined form. Accepts every text.
 */
public final class Words {
    private static final int LONGEST_FORM = 64;
    private static final int MOST_JOINED = 4;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> chain = new ArrayList<>();
    private int position;

    private Words(String text) {
        this.text = text;
    }

    /** The text with letters and accents composed (NFC), which {@link #of} expects. */
    public static String clean(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words in reading order, with joined forms after the first word they join. */
    public static List<Word> of(String text) {
        return new Words(text).cut();
    }

    private List<Word> cut() {
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            chain.add(new Word(form(at, end), at, end, position++, false));
            boolean linked = isHyphen(end) && isWordChar(end + 1);
            if (!linked) {
                flush();
            }
            at = linked ? end + 1 : end;
        }
        flush();
        return words;
    }

    private void flush() {
        for (int i = 0; i < chain.size(); i++) {
            words.add(chain.get(i));
            if (i == 0 && chain.size() > 1 && chain.size() <= MOST_JOINED) {
                words.add(joined());
            }
        }
        chain.clear();
    }

    private Word joined() {
        var form = new StringBuilder();
        chain.forEach(word -> form.append(word.form()));
        var first = chain.getFirst();
        form.setLength(Math.min(form.length(), LONGEST_FORM));
        return new Word(
                form.toString(), first.start(), chain.getLast().end(), first.position(), true);
    }

    private int endOfWord(int start) {
        if (!isWordChar(start)) {
            return start;
        }
        int at = start;
        while (at < text.length()) {
            if (isWordChar(at) || isMark(at)) {
                at += Character.charCount(text.codePointAt(at));
            } else if (isInside(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Signs that do not part a word: CVR's, a soft hyphen, and the points of 1.250.000. */
    private boolean isInside(int at) {
        char sign = text.charAt(at);
        return switch (sign) {
            case SOFT_HYPHEN -> isWordChar(at + 1);
            case '\'', '’' -> isWordChar(at + 1);
            case '.' -> isThousands(at);
            default -> false;
        };
    }

    private boolean isThousands(int at) {
        for (int i = 1; i <= 3; i++) {
            if (!isDigit(at + i)) {
                return false;
            }
        }
        return isDigit(at - 1) && !isDigit(at - 4) && !isDigit(at + 4);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isWordChar(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean isMark(int at) {
        return Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
    }

    private boolean isHyphen(int at) {
        return at < text.length() && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasSignInside(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (sign == SOFT_HYPHEN || sign == '\'' || sign == '’' || sign == '.') {
                return true;
            }
        }
        return false;
    }

    private String form(int start, int end) {
        String word = text.substring(start, Math.min(end, start + 2 * LONGEST_FORM));
        if (hasSignInside(word)) {
            word = word.replaceAll("[\u00AD'’.]", "");
        }
        word = word.toLowerCase(Locale.ROOT);
        if (word.length() <= LONGEST_FORM) {
            return word;
        }
        int cut = Character.isHighSurrogate(word.charAt(LONGEST_FORM - 1)) ? 1 : 0;
        return word.substring(0, LONGEST_FORM - cut);
    }
}
