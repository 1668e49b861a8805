package dk.virkwiki.web.text;

import dk.virkwiki.merge.DiffKind;
import dk.virkwiki.web.text.DifferenceView.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The words of a block of a difference, by which a comment finds its place again. */
final class Quotes {
    private static final int LONGEST = 2_000;
    private static final Pattern SPOKEN = Pattern.compile("<span class=\"sr-only\">[^<]*</span>");
    private static final Pattern BESIDE =
            Pattern.compile(" ?<span class=\"diff-target\">.*?</span>", Pattern.DOTALL);
    private static final Pattern REMOVED = Pattern.compile("<del>.*?</del>", Pattern.DOTALL);
    private static final Pattern INLINE =
            Pattern.compile(
                    "</?(?:a|abbr|b|code|del|em|i|ins|s|span|strong|sub|sup)(?:\\s[^>]*)?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Quotes() {}

    /** The words as they are proposed; as they were when the block is removed. */
    static String of(DiffKind kind, String html, List<Line> lines) {
        boolean removed = kind == DiffKind.REMOVED;
        var marked =
                lines.isEmpty()
                        ? html
                        : lines.stream()
                                .filter(line -> removed || !line.kind().equals("d"))
                                .map(Line::html)
                                .collect(Collectors.joining(" "));
        var silent = BESIDE.matcher(SPOKEN.matcher(marked).replaceAll("")).replaceAll("");
        var kept = removed ? silent : REMOVED.matcher(silent).replaceAll("");
        var joined = INLINE.matcher(kept).replaceAll("");
        var words = HtmlUtils.htmlUnescape(TAG.matcher(joined).replaceAll(" "));
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
