package dk.virkwiki.markdown;

import dk.virkwiki.markdown.MarkdownProblem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Reads a text as a careful colleague would, and notes what to look at and where. */
final class Problems {
    private static final int MOST = 200;
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "/(?:artikler|svarguider|brugerrejser|kurser|oevelser)/([a-z0-9-]+)(?:[?#]|$)");

    /** What {@link Anchors} left standing. */
    private static final Pattern UNREADABLE_ID = Pattern.compile("\\{\\s*#([^{}]*)}\\s*$");

    private final Anchors anchors;
    private final List<MarkdownProblem> problems = new ArrayList<>();
    private final List<MarkdownLink> wikiLinks = new ArrayList<>();
    private final List<MarkdownLink> articleLinks = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<MarkdownLink> files = new ArrayList<>();
    private final Map<Heading, Integer> lines = new HashMap<>();
    private int line = 1;

    private Problems(Node document) {
        this.anchors = new Anchors(Blocks.headings(document), List.of());
        visitChildren(document, 0);
        anchors.repeated()
                .forEach(
                        (heading, id) -> add(lines.getOrDefault(heading, 1), Code.REPEATED_ID, id));
    }

    static List<MarkdownProblem> in(String body) {
        Source source = Source.of(body);
        Problems found = new Problems(Parsing.parse(source.text()));
        if (source.isCut()) {
            found.add(found.line, Code.TOO_LONG, "");
        }
        return found.problems.stream()
                .sorted(Comparator.comparingInt(MarkdownProblem::line))
                .limit(MOST)
                .toList();
    }

    static List<MarkdownLink> wikiLinks(String body) {
        String text = Source.of(body).text();
        return List.copyOf(new Problems(Parsing.parse(text)).wikiLinks);
    }

    static MarkdownLinks links(String body) {
        Problems found = new Problems(Parsing.parse(Source.of(body).text()));
        return new MarkdownLinks(found.articleLinks, found.addresses);
    }

    /** Files of the wiki that a tree shows or links to. */
    static List<MarkdownLink> files(Node document) {
        return List.copyOf(new Problems(document).files);
    }

    private void visitChildren(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Block block) {
                visitBlock(block, depth + 1);
            } else {
                visitInline(node, depth);
            }
        }
    }

    private void visitBlock(Block block, int depth) {
        if (!block.getSourceSpans().isEmpty()) {
            line = block.getSourceSpans().getFirst().getLineIndex() + 1;
        }
        if (depth == Parsing.DEEPEST) {
            add(line, Code.TOO_DEEP, "");
        }
        switch (block) {
            case FencedBlock fenced -> visitFence(fenced);
            case FenceMark mark when mark.isStray() -> add(mark.line() + 1, Code.STRAY_FENCE, "");
            case Heading heading -> visitHeading(heading);
            default -> {}
        }
        if (HiddenRegions.suggestsHidden(block)) {
            add(line, Code.MISPLACED_FENCE, "");
        }
        visitChildren(block, depth);
    }

    private void visitHeading(Heading heading) {
        lines.put(heading, line);
        var id = UNREADABLE_ID.matcher(PlainText.of(heading, WikiLink::words));
        if (id.find()) {
            add(line, Code.UNREADABLE_ID, Html.shortened(id.group(1).strip(), 80));
        }
    }

    private void visitFence(FencedBlock block) {
        int at = block.line() + 1;
        if (!block.fence().isKnown()) {
            add(at, Code.UNKNOWN_BLOCK, block.fence().name());
        } else if (!block.fence().exact()) {
            add(at, Code.MISSPELT_BLOCK, block.fence().name());
        }
        if (!block.isClosed()) {
            add(at, Code.UNCLOSED_BLOCK, block.fence().name());
        }
    }

    private void visitInline(Node node, int depth) {
        switch (node) {
            case SoftLineBreak _, HardLineBreak _ -> line++;
            case WikiLink link when !link.slug().isEmpty() -> {
                wikiLinks.add(new MarkdownLink(line, link.slug()));
                articleLinks.add(new MarkdownLink(line, link.slug()));
            }
            case Link link -> visitLink(link.getDestination());
            case Image image -> visitImage(image);
            default -> {}
        }
        visitChildren(node, depth);
    }

    private void visitLink(String destination) {
        SafeAddress address = SafeAddress.of(destination).orElse(null);
        noteFile(address);
        if (address == null) {
            add(line, Code.UNSAFE_LINK, Html.shortened(destination, 200));
        } else if (address.isFragment() && !anchors.contains(address.href().substring(1))) {
            add(line, Code.MISSING_ANCHOR, address.href().substring(1));
        } else if (address.isExternal()) {
            addresses.add(address.href());
        } else {
            Matcher article = ARTICLE.matcher(address.href());
            if (article.lookingAt()) {
                articleLinks.add(new MarkdownLink(line, article.group(1)));
            }
        }
    }

    private void visitImage(Image image) {
        SafeAddress address = SafeAddress.of(image.getDestination()).orElse(null);
        noteFile(address);
        if (address == null || !address.isOnThisSite()) {
            add(line, Code.EXTERNAL_IMAGE, Html.shortened(image.getDestination(), 200));
        }
        if (PlainText.of(image, WikiLink::words).isEmpty()) {
            add(line, Code.MISSING_ALT, Html.shortened(image.getDestination(), 200));
        }
    }

    private void noteFile(@Nullable SafeAddress address) {
        if (address != null) {
            address.file().ifPresent(name -> files.add(new MarkdownLink(line, name)));
        }
    }

    private void add(int at, Code code, String detail) {
        problems.add(new MarkdownProblem(at, code, detail));
    }
}
