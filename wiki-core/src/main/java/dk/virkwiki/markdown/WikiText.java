package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The tree of a text for one audience. For the public, hidden lines are cut out of the text
 * <em>before</em> it is parsed, so that nothing they define (link targets, footnotes, anchors) can
 * reach what the public sees.
 */
final class WikiText {
    private static final int MOST_CUTS = 4;

    private final Node document;
    private final boolean isCut;
    private final Anchors anchors;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Heading> allPublicHeadings = new ArrayList<>();
    private final List<Heading> advisorHeadings = new ArrayList<>();
    private final Map<String, FootnoteDefinition> publicNotes = new HashMap<>();
    private final Map<String, FootnoteDefinition> advisorNotes = new HashMap<>();

    private WikiText(Node document, boolean isCut) {
        this.document = document;
        this.isCut = isCut;
        collect(document, false, false);
        anchors = new Anchors(allPublicHeadings, advisorHeadings);
    }

    /** The text as this audience reads it: quizzes do not tell which answers are right. */
    static WikiText of(String body, Audience audience) {
        Source source = Source.of(body);
        Parsed whole = Parsed.of(source.text()).withoutKeys();
        Node document =
                audience == Audience.PUBLIC ? open(whole).document() : whole.withRegionsWrapped();
        return new WikiText(document, source.isCut());
    }

    /** The same with the answers of quizzes: for those who write it, and for correcting. */
    static WikiText withKeys(String body, Audience audience) {
        Source source = Source.of(body);
        Parsed whole = Parsed.of(source.text());
        Node document =
                audience == Audience.PUBLIC
                        ? withoutHidden(whole).document()
                        : whole.withRegionsWrapped();
        return new WikiText(document, source.isCut());
    }

    /** The tree for each audience; the same one for all when the text hides nothing. */
    static Map<Audience, WikiText> ofAll(String body) {
        Source source = Source.of(body);
        Parsed parsed = Parsed.of(source.text()).withoutKeys();
        Map<Audience, WikiText> texts = new EnumMap<>(Audience.class);
        if (HiddenRegions.in(parsed.document(), parsed.text()).isEmpty()) {
            WikiText all = new WikiText(parsed.document(), source.isCut());
            texts.put(Audience.PUBLIC, all);
            texts.put(Audience.ADVISOR, all);
        } else {
            Node open = open(parsed).document();
            texts.put(Audience.PUBLIC, new WikiText(open, source.isCut()));
            texts.put(Audience.ADVISOR, new WikiText(parsed.withRegionsWrapped(), source.isCut()));
        }
        return texts;
    }

    /** The source of what the public may see; empty when that cannot be told apart. */
    static String publicSource(String body) {
        return open(Parsed.of(Source.of(body).text()).withoutKeys()).text();
    }

    /** Cutting may bring another quiz to light, and emptying one another hidden region. */
    private static Parsed open(Parsed whole) {
        Parsed open = withoutHidden(whole);
        Parsed keyless = open.withoutKeys();
        if (keyless == open) {
            return open;
        }
        Parsed again = withoutHidden(keyless);
        return again.withoutKeys() == again ? again : Parsed.of("");
    }

    private static Parsed withoutHidden(Parsed whole) {
        Parsed parsed = whole;
        for (int i = 0; i < MOST_CUTS; i++) {
            List<HiddenRegion> regions = HiddenRegions.in(parsed.document(), parsed.text());
            if (regions.isEmpty()) {
                return parsed;
            }
            parsed = Parsed.of(HiddenRegions.cut(parsed.text(), regions));
        }
        boolean isClean = HiddenRegions.in(parsed.document(), parsed.text()).isEmpty();
        return isClean ? parsed : Parsed.of("");
    }

    Node document() {
        return document;
    }

    /** Whether the author's text was longer than the limits allow. */
    boolean isCut() {
        return isCut;
    }

    Anchors anchors() {
        return anchors;
    }

    /** Headings for the contents list: those outside all fenced blocks. */
    List<Heading> headings() {
        return headings;
    }

    /** Footnotes by label: those that everybody may see, and those that stand in hidden blocks. */
    Map<String, FootnoteDefinition> publicNotes() {
        return publicNotes;
    }

    Map<String, FootnoteDefinition> advisorNotes() {
        return advisorNotes;
    }

    static boolean isForAdvisors(Node node) {
        return node instanceof FencedBlock block && block.kind().forAdvisors();
    }

    private void collect(Node parent, boolean inBlock, boolean hidden) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Block)) {
                continue;
            }
            if (node instanceof Heading heading) {
                (hidden ? advisorHeadings : allPublicHeadings).add(heading);
                if (!inBlock) {
                    headings.add(heading);
                }
            } else if (node instanceof FootnoteDefinition note) {
                (hidden ? advisorNotes : publicNotes)
                        .putIfAbsent(Footnotes.key(note.label()), note);
            }
            collect(node, inBlock || node instanceof FencedBlock, hidden || isForAdvisors(node));
        }
    }

    private static void wrapOpen(Node document, List<HiddenRegion> regions) {
        for (HiddenRegion region : regions) {
            if (region.isOpen()) {
                wrap(document, region);
            }
        }
    }

    private static void wrap(Node document, HiddenRegion region) {
        List<Node> inside = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (overlaps(node, region)) {
                inside.add(node);
            }
        }
        boolean isWhole = inside.size() == 1 && isForAdvisors(inside.getFirst());
        if (inside.isEmpty() || isWhole) {
            return;
        }
        FenceLine fence = new FenceLine(3, "vejleder", true);
        FencedBlock block = new FencedBlock(fence, region.first(), region.column());
        inside.getFirst().insertBefore(block);
        inside.forEach(block::appendChild);
    }

    private static boolean overlaps(Node node, HiddenRegion region) {
        List<SourceSpan> spans = node.getSourceSpans();
        return !spans.isEmpty()
                && spans.getFirst().getLineIndex() <= region.last()
                && spans.getLast().getLineIndex() >= region.first();
    }

    private record Parsed(String text, Node document) {
        static Parsed of(String text) {
            return new Parsed(text, Parsing.parse(text));
        }

        /** Itself when no quiz in it tells which answers are right. */
        Parsed withoutKeys() {
            Parsed parsed = this;
            for (int i = 0; i < MOST_CUTS; i++) {
                String rest = QuizKeys.cut(parsed.text, parsed.document);
                if (rest.equals(parsed.text)) {
                    return parsed;
                }
                parsed = of(rest);
            }
            boolean isClean = QuizKeys.cut(parsed.text, parsed.document).equals(parsed.text);
            return isClean ? parsed : of("");
        }

        /** What an unfinished block hides from the public is shown to advisors as such a block. */
        Node withRegionsWrapped() {
            wrapOpen(document, HiddenRegions.in(document, text));
            return document;
        }
    }
}
