package dk.virkwiki.media;

import dk.virkwiki.article.Slug;
import dk.virkwiki.intake.FileType;
import java.util.regex.Pattern;

/** The name of a file: plain lower-case ASCII words, a dot, and the ending of a type we keep. */
public final class FileName {
    private static final int LONGEST = 80;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.([a-z0-9]+)");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    private FileName() {}

    /** Whether this can be the name of a file. */
    public static boolean isValid(String name) {
        var parts = VALID.matcher(name);
        return name.length() <= LONGEST
                && parts.matches()
                && FileType.ofEnding(parts.group(1)).isPresent();
    }

    /** The name as it can be kept, from what its sender calls it. */
    static String of(String sent, FileType type) {
        var last = FOLDERS.matcher(sent.strip()).replaceFirst("");
        int dot = last.lastIndexOf('.');
        var words = Slug.of(dot < 0 ? last : last.substring(0, dot));
        var base = Slug.of(words.substring(0, Math.min(words.length(), LONGEST - 10)));
        return (base.isEmpty() ? "fil" : base) + "." + type.ending();
    }

    /** The same with a number, for when the name is taken. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
