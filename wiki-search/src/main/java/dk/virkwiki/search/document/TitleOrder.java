package dk.virkwiki.search.document;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Danish order of titles: æ, ø and å come last, and aa stands with å. */
final class TitleOrder {
    private static final Locale DA = Locale.of("da", "DK");

    /** What titles are listed under that begin with a digit. */
    static final String DIGITS = "0-9";

    /** What titles are listed under that begin with anything else. */
    static final String OTHER = "#";

    /** All letters that titles can be listed under, in order. */
    static final List<String> LETTERS = letters();

    private TitleOrder() {}

    private static List<String> letters() {
        var letters = new ArrayList<String>();
        letters.add(DIGITS);
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ".toCharArray()) {
            letters.add(String.valueOf(letter));
        }
        letters.add(OTHER);
        return List.copyOf(letters);
    }

    /** Bytes that sort as the title does. */
    static byte[] key(String title) {
        return Collator.getInstance(DA).getCollationKey(title).toByteArray();
    }

    /** The letter a title is listed under. */
    static String letter(String title) {
        int first = 0;
        while (first < title.length() && !Character.isLetterOrDigit(title.codePointAt(first))) {
            first += Character.charCount(title.codePointAt(first));
        }
        if (first == title.length()) {
            return OTHER;
        }
        String start = title.substring(first).toLowerCase(DA);
        if (Character.isDigit(start.codePointAt(0))) {
            return DIGITS;
        }
        if (start.startsWith("aa") || start.startsWith("å")) {
            return "Å";
        }
        String plain = start.charAt(0) == 'æ' || start.charAt(0) == 'ø' ? start : plain(start);
        String letter = plain.substring(0, 1).toUpperCase(DA);
        return LETTERS.contains(letter) ? letter : OTHER;
    }

    /** Without accents: é stands with e. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
