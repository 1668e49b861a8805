package dk.virkwiki.gap;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Needs without knowing Danish: the words in the order of the alphabet. */
public final class PlainNeeds implements NeedReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Override
    public String need(String words) {
        var all = new TreeSet<String>();
        WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> all.add(word.group()));
        return String.join("-", all);
    }

    @Override
    public String owner(String words) {
        return words.contains("moms") ? "SKTST" : null;
    }
}
