package dk.virkwiki.web.print;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes the HTML of a page fit for paper. Only what is listed here is left: nothing that could be
 * fetched from anywhere, no scripts, no styles, no frames, no forms.
 */
final class PaperHtml {
    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
                    .addTags("table", "thead", "tbody", "tr", "th", "td", "hr", "br", "div")
                    .addTags("strong", "em", "del", "code", "pre", "sup", "a", "span")
                    .addAttributes("a", "href")
                    .addAttributes("ol", "start")
                    .addAttributes("th", "scope")
                    .addAttributes("div", "class")
                    .addAttributes(":all", "id")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel", "#");

    private PaperHtml() {}

    /**
     * The text as a document.
     *
     * @param html safe HTML of a page
     * @param site full address of the site, which links on it are given
     */
    static Document of(String html, String site) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("svg, script, style, .wiki-script").remove();
        // A note's way back to its place is of use on screens only.
        page.select(".wiki-footnotes a[aria-label]").remove();
        page.select("input[type=checkbox]")
                .forEach(
                        box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☒ " : "☐ ")));
        page.select("img").forEach(PaperHtml::inWords);
        // A mark that has a frame on screens has brackets on paper.
        page.select("span.wiki-check").forEach(mark -> mark.text("(" + mark.text() + ")"));
        page.select("a[href^=/]").forEach(link -> link.attr("href", site + link.attr("href")));
        var clean = new Cleaner(ALLOWED).clean(page);
        List.copyOf(clean.select("a:not([href])")).forEach(Element::unwrap);
        // The words of the file are its only ids: they must not be those of the frame around it.
        clean.select("[id]").forEach(part -> part.attr("id", "t-" + part.id()));
        clean.select("a[href^=#]")
                .forEach(link -> link.attr("href", "#t-" + link.attr("href").substring(1)));
        return clean;
    }

    private static void inWords(Element picture) {
        picture.replaceWith(new TextNode(picture.attr("alt")));
    }
}
