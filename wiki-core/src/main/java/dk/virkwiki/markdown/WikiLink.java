package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code [[slug]]} or {@code [[slug|label]]}, perhaps with {@code #anchor} after the slug. */
final class WikiLink extends CustomNode {
    private final String slug;
    private final String anchor;
    private final String label;

    private WikiLink(String slug, String anchor, String label) {
        this.slug = slug;
        this.anchor = anchor;
        this.label = label;
    }

    /** Reads what stands between the brackets. */
    static WikiLink of(String content) {
        int bar = content.indexOf(Source.BAR);
        String target = (bar < 0 ? content : content.substring(0, bar)).strip();
        String label = bar < 0 ? "" : content.substring(bar + 1).strip();
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : Anchors.slug(target.substring(hash + 1));
        return new WikiLink(slug(page), anchor, label.isEmpty() ? "" : label);
    }

    private static String slug(String page) {
        String prefix = WikiLinks.SERVICE_PREFIX;
        return page.regionMatches(true, 0, prefix, 0, prefix.length())
                ? prefix + Anchors.slug(page.substring(prefix.length()))
                : Anchors.slug(page);
    }

    String slug() {
        return slug;
    }

    /** Anchor on the page; empty for none. */
    String anchor() {
        return anchor;
    }

    /** Words chosen by the author; empty for none. */
    String label() {
        return label;
    }

    /** The label, or the slug where there is none. */
    String words() {
        return label.isEmpty() ? slug : label;
    }
}
