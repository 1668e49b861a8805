package dk.virkwiki.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as people type it, made safe to stand in Markdown. */
final class PlainText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGNS =
            Pattern.compile("[\\\\*`\\[\\]<>|{}~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern FIRST_SIGN = Pattern.compile("^(?=[#+\\-=:])");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private PlainText() {}

    /** The words on one line. */
    static String oneLine(String typed) {
        return SPACE.matcher(typed).replaceAll(" ").strip();
    }

    /** Signs that mean something in Markdown stand for themselves. */
    static String escaped(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }

    /** The same at the beginning of a line, where more signs mean something. */
    static String escapedLine(String words) {
        var line = escaped(words);
        return FIRST_SIGN
                .matcher(NUMBER.matcher(line).replaceFirst("$1\\\\$2"))
                .replaceFirst("\\\\");
    }

    /** Paragraphs parted by blank lines, as Markdown. */
    static String paragraphs(String typed) {
        return PARAGRAPHS
                .splitAsStream(typed.replace("\r\n", "\n").replace('\r', '\n').strip())
                .map(paragraph -> escapedLine(oneLine(paragraph)))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
