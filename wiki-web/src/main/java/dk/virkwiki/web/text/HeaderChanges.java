package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.merge.DiffKind;
import dk.virkwiki.merge.TextDiff;
import java.util.List;
import java.util.regex.Pattern;

/** Which keys of the front matter differ between two files: readers do not see those lines. */
public final class HeaderChanges {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9]*):.*", Pattern.DOTALL);

    private HeaderChanges() {}

    /** Keys whose lines were added, removed or changed, in order; none when the file is new. */
    public static List<String> keys(String before, String after) {
        if (before.isEmpty()) {
            return List.of();
        }
        return TextDiff.of(header(before), header(after)).stream()
                .filter(block -> block.kind() != DiffKind.SAME)
                .map(block -> KEY.matcher(block.words().getFirst().text()))
                .filter(key -> key.matches() && !key.group(1).equals("verified"))
                .map(key -> key.group(1))
                .distinct()
                .toList();
    }

    private static String header(String source) {
        return source.substring(0, source.length() - ArticleFile.bodyOf(source).length());
    }
}
