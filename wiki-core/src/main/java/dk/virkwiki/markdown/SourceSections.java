package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Cuts the source where the page's sections begin. */
final class SourceSections {
    private SourceSections() {}

    static List<SourceSection> of(String body) {
        WikiText text = WikiText.withKeys(body, Audience.ADVISOR);
        InlineHtml inline = new InlineHtml(Audience.ADVISOR, WikiLinks.none());
        List<Integer> lines = lineStarts(body);
        List<SourceSection> sections = new ArrayList<>();
        int start = 0;
        String id = "";
        String words = "";
        for (Node node : Blocks.children(text.document())) {
            if (Rendering.startsPart(node) && node instanceof Heading heading) {
                int line = heading.getSourceSpans().getFirst().getLineIndex();
                int here = lines.get(Math.min(line, lines.size() - 1));
                sections.add(new SourceSection(id, words, start, here));
                start = here;
                id = text.anchors().of(heading);
                words = inline.words(heading);
            }
        }
        sections.add(new SourceSection(id, words, start, body.length()));
        return List.copyOf(sections);
    }

    static Set<String> changed(String before, String after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Set<String> changed = new LinkedHashSet<>();
        now.forEach((id, text) -> addIf(!text.equals(old.get(id)), id, changed));
        old.keySet().forEach(id -> addIf(!now.containsKey(id), id, changed));
        return changed;
    }

    private static void addIf(boolean wanted, String id, Set<String> ids) {
        if (wanted) {
            ids.add(id);
        }
    }

    private static Map<String, String> texts(String body) {
        Map<String, String> texts = new LinkedHashMap<>();
        of(body).forEach(section -> texts.put(section.headingId(), section.of(body)));
        return texts;
    }

    /** Where each line begins, by the line breaks that {@link Source} knows. */
    private static List<Integer> lineStarts(String body) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < body.length(); i++) {
            if (endsLine(body, i)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    private static boolean endsLine(String body, int at) {
        return switch (body.charAt(at)) {
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> at + 1 >= body.length() || body.charAt(at + 1) != '\n';
            default -> false;
        };
    }
}
