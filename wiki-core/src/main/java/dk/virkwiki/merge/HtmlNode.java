package dk.virkwiki.merge;

import java.util.List;
import java.util.regex.Pattern;

/** A piece of rendered HTML: text, or an element with what it holds. */
sealed interface HtmlNode {
    /** References that must not stand twice on a page, or would point at nothing. */
    Pattern REFERENCE =
            Pattern.compile("\\s(?:id|for|aria-labelledby|aria-describedby)=\"[^\"]*\"");

    /** The node as HTML. */
    String html();

    /** The node's words, still escaped, parted by blanks where tags were; a picture's too. */
    String words();

    /** Words between tags, escaped. */
    record Text(String html) implements HtmlNode {
        @Override
        public String words() {
            return html;
        }

        boolean isBlank() {
            return html.isBlank();
        }
    }

    /**
     * An element.
     *
     * @param tag its opening tag as it was written
     * @param name in lower case
     * @param children in order
     * @param close its closing tag; empty for elements that have none
     */
    record Element(String tag, String name, List<HtmlNode> children, String close)
            implements HtmlNode {
        public Element {
            children = List.copyOf(children);
        }

        @Override
        public String html() {
            var html = new StringBuilder(tag);
            children.forEach(child -> html.append(child.html()));
            return html.append(close).toString();
        }

        @Override
        public String words() {
            var words = new StringBuilder(Behind.words(tag));
            children.forEach(child -> words.append(child.words()).append(' '));
            return words.toString();
        }

        /** The opening tag without ids and what refers to them. */
        String plainTag() {
            return REFERENCE.matcher(tag).replaceAll("");
        }
    }
}
