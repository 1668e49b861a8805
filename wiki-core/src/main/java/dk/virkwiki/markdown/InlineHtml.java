package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands within a line. */
final class InlineHtml {
    private static final int LONGEST_LABEL = 120;
    private static final int WIDE = 900;
    private static final WikiLinks.FileFact UNKNOWN = new WikiLinks.FileFact(0, 0, "");

    private final Audience audience;
    private final WikiLinks links;
    private final Map<String, Optional<WikiLinks.Target>> targets = new HashMap<>();

    InlineHtml(Audience audience, WikiLinks links) {
        this.audience = audience;
        this.links = links;
    }

    /** Writes the children of a paragraph, heading or cell. */
    void write(Node parent, Footnotes footnotes, StringBuilder html) {
        new Writer(footnotes, html).children(parent);
    }

    /** Writes this node itself. */
    void writeOne(Node node, Footnotes footnotes, StringBuilder html) {
        new Writer(footnotes, html).write(node);
    }

    /** The words without marks. */
    String words(Node node) {
        return PlainText.of(node, this::words);
    }

    /** Where a link leads, as it is written to the page; empty for nowhere. */
    String href(Node link) {
        return switch (link) {
            case WikiLink wikiLink ->
                    find(wikiLink).map(target -> href(target, wikiLink)).orElse("");
            case Link ordinary ->
                    SafeAddress.of(ordinary.getDestination()).map(SafeAddress::href).orElse("");
            default -> "";
        };
    }

    private static String href(WikiLinks.Target target, WikiLink link) {
        return target.href() + (link.anchor().isEmpty() ? "" : "#" + link.anchor());
    }

    private String words(WikiLink link) {
        return link.label().isEmpty()
                ? find(link)
                        .map(WikiLinks.Target::title)
                        .orElseGet(() -> links.wordsFor(link.slug()))
                : link.label();
    }

    private Optional<WikiLinks.Target> find(WikiLink link) {
        return link.slug().isEmpty()
                ? Optional.empty()
                : targets.computeIfAbsent(link.slug(), links::find);
    }

    private final class Writer {
        private final Footnotes footnotes;
        private final StringBuilder html;
        private boolean inLink;

        private Writer(Footnotes footnotes, StringBuilder html) {
            this.footnotes = footnotes;
            this.html = html;
        }

        private void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                write(node);
            }
        }

        private void write(Node node) {
            switch (node) {
                case Text text -> Html.text(html, text.getLiteral());
                case SoftLineBreak _ -> html.append('\n');
                case HardLineBreak _ -> html.append("<br>\n");
                case Emphasis _ -> element("em", node);
                case StrongEmphasis _ -> element("strong", node);
                case Strikethrough _ -> element("del", node);
                case Code code -> {
                    html.append("<code>");
                    Html.text(html, code.getLiteral());
                    html.append("</code>");
                }
                case Link link -> link(link);
                case Image image -> image(image);
                case WikiLink link -> wikiLink(link);
                case CheckMark check -> {
                    html.append(
                            "<span class=\"wiki-check\"><span class=\"sr-only\">Bemærk: </span>");
                    Html.text(html, check.words());
                    html.append("</span>");
                }
                case OnlyIf onlyIf -> remark("if", "hvis ", onlyIf.words());
                case OnlyFor onlyFor -> remark("if", "kun for ", onlyFor.words());
                case Deadline deadline -> remark("deadline", "frist: ", deadline.words());
                case TryWith tryWith -> remark("try", "prøv med: ", tryWith.words());
                case Blank _ -> html.append("<span class=\"wiki-blank\">____</span>");
                case FootnoteReference reference -> footnote(reference);
                case TaskListItemMarker marker -> checkbox(marker);
                default -> children(node);
            }
        }

        private void remark(String name, String before, String words) {
            html.append("<span class=\"wiki-").append(name).append("\">(").append(before);
            Html.text(html, words);
            html.append(")</span>");
        }

        private void element(String name, Node node) {
            html.append('<').append(name).append('>');
            children(node);
            html.append("</").append(name).append('>');
        }

        private void link(Link link) {
            SafeAddress address = SafeAddress.of(link.getDestination()).orElse(null);
            if (address == null || inLink || words(link).isEmpty() && !hasImage(link)) {
                children(link);
            } else {
                anchor(address.href(), address.isExternal(), () -> children(link));
                fact(address).ifPresent(fact -> remark(fact.remark()));
            }
        }

        private Optional<WikiLinks.FileFact> fact(SafeAddress address) {
            return address.file().flatMap(links::file);
        }

        /** What kind of file a link fetches, and how large it is. */
        private void remark(String words) {
            if (!words.isEmpty()) {
                html.append(" <span class=\"wiki-file\">(");
                Html.text(html, words);
                html.append(")</span>");
            }
        }

        private boolean hasImage(Node node) {
            return node.getFirstChild() instanceof Image;
        }

        private void anchor(String href, boolean external, Runnable content) {
            html.append("<a href=\"");
            Html.attribute(html, href);
            html.append(external ? "\" rel=\"noopener\">" : "\">");
            inLink = true;
            content.run();
            inLink = false;
            html.append("</a>");
        }

        /** Pictures come from this site only; one from elsewhere becomes a link to it. */
        private void image(Image image) {
            String alt = words(image);
            SafeAddress address = SafeAddress.of(image.getDestination()).orElse(null);
            if (address != null && address.isOnThisSite() && !address.isFragment()) {
                picture(address, alt);
            } else if (address != null && address.isExternal() && !inLink) {
                String label = alt.isEmpty() ? address.href() : alt;
                anchor(address.href(), true, () -> Html.text(html, label));
            } else {
                Html.text(html, alt);
            }
        }

        /** One that is not there is told in words; a large one opens by itself. */
        private void picture(SafeAddress address, String alt) {
            var fact = fact(address).orElse(UNKNOWN);
            if (fact.equals(WikiLinks.FileFact.MISSING)) {
                html.append("<span class=\"wiki-no-picture\">");
                Html.text(html, alt);
                html.append("</span>");
            } else if (fact.width() > WIDE && !inLink) {
                anchor(address.href(), false, () -> img(address, alt, fact));
            } else {
                img(address, alt, fact);
            }
        }

        private void img(SafeAddress address, String alt, WikiLinks.FileFact fact) {
            html.append("<img src=\"");
            Html.attribute(html, address.href());
            html.append("\" alt=\"");
            Html.attribute(html, alt);
            if (fact.width() > 0) {
                html.append("\" width=\"").append(fact.width());
                html.append("\" height=\"").append(fact.height());
                html.append("\" decoding=\"async");
            }
            html.append("\" loading=\"lazy\">");
        }

        private void wikiLink(WikiLink link) {
            Optional<WikiLinks.Target> target = inLink ? Optional.empty() : find(link);
            Consumer<StringBuilder> words = out -> Html.text(out, words(link));
            if (target.isPresent()) {
                String href = href(target.get(), link);
                anchor(href, href.startsWith("http"), () -> words.accept(html));
            } else if (audience == Audience.ADVISOR && !inLink) {
                html.append("<span class=\"wiki-missing\">");
                words.accept(html);
                html.append("</span>");
            } else {
                words.accept(html);
            }
        }

        private void footnote(FootnoteReference reference) {
            Integer number = footnotes.number(reference).orElse(null);
            if (number == null) {
                Html.text(html, "[^" + reference.label() + "]");
                return;
            }
            html.append("<sup>");
            if (inLink) {
                html.append(number);
            } else {
                html.append("<a href=\"#fodnote-").append(number).append('"');
                if (footnotes.isFirst(reference)) {
                    html.append(" id=\"fodnote-").append(number).append("-tekst\"");
                }
                html.append(" aria-label=\"Fodnote ").append(number).append("\">");
                html.append(number).append("</a>");
            }
            html.append("</sup>");
        }

        private void checkbox(TaskListItemMarker marker) {
            html.append("<input type=\"checkbox\" disabled");
            html.append(marker.isChecked() ? " checked" : "").append(" aria-label=\"");
            Node words = marker.getNext();
            String label = words == null ? "" : words(words);
            Html.attribute(html, label.isEmpty() ? "Opgave" : Html.shortened(label, LONGEST_LABEL));
            html.append("\"> ");
        }
    }
}
