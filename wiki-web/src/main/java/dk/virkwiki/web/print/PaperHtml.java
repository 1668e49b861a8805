package dk.virkwiki.web.print;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
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
    /** Names a picture of the wiki to whoever sets the page; nothing else understands it. */
    static final String PICTURE = "wiki";

    private static final Pattern READ =
            Pattern.compile("/(?:artikler/(?!ord-)|svarguider/|brugerrejser/|kurser/|oevelser/)");

    private static final String FILES = "/filer/";

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
                    .addTags("table", "thead", "tbody", "tr", "th", "td", "hr", "br", "div")
                    .addTags("strong", "em", "del", "code", "pre", "sup", "a", "span")
                    .addTags("img")
                    .addAttributes("img", "src", "alt")
                    .addProtocols("img", "src", PICTURE)
                    .addAttributes("a", "href")
                    .addAttributes("ol", "start")
                    .addAttributes("th", "scope")
                    .addAttributes("div", "class")
                    .addAttributes("span", "class")
                    .addAttributes("li", "class")
                    .addAttributes(":all", "id")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel", "#");

    private static final String BOXES = "blockquote, ul, ol, div";
    private static final String HEADINGS = "h2, h3, h4, h5, h6";
    private static final int DEEPEST = 5;

    private PaperHtml() {}

    /**
     * The text as a document.
     *
     * @param html safe HTML of a page
     * @param site full address of the site, which links on it are given
     * @param shown names of the pictures that go on paper; the others are their words
     */
    static Document of(String html, String site, List<String> shown) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("svg, script, style, .wiki-script").remove();
        // A note's way back to its place is of use on screens only.
        page.select(".wiki-footnotes a[aria-label]").remove();
        page.select("input[type=checkbox]").forEach(PaperHtml::box);
        page.select("img").forEach(picture -> picture(picture, shown));
        // A mark that has a frame on screens has brackets on paper.
        page.select("span.wiki-check").forEach(mark -> mark.text("(" + mark.text() + ")"));
        addresses(page, site);
        var clean = new Cleaner(ALLOWED).clean(page);
        flatten(clean);
        // A heading stays with its text; headings that all want to stay with the next are in the
        // way.
        clean.select(HEADINGS).stream()
                .filter(PaperHtml::headsText)
                .forEach(heading -> heading.addClass("keep"));
        List.copyOf(clean.select("a:not([href])")).forEach(Element::unwrap);
        // The words of the file are its only ids: they must not be those of the frame around it.
        clean.select("[id]").forEach(part -> part.attr("id", "t-" + part.id()));
        clean.select("a[href^=#]")
                .forEach(link -> link.attr("href", "#t-" + link.attr("href").substring(1)));
        return clean;
    }

    /** Where a link leads is said once on paper; a word's own page is not gone to from there. */
    private static void addresses(Document page, String site) {
        var said = new HashSet<String>();
        for (var link : page.select("a[href^=/]")) {
            var path = link.attr("href");
            var address = path.split("[#?]", 2)[0];
            link.attr("href", site + path);
            if (READ.matcher(address).lookingAt() && said.add(address)) {
                var spoken = site.substring(site.indexOf("//") + 2) + address;
                link.after(new TextNode(" (" + spoken + ")"));
            }
        }
    }

    /**
     * Boxes in boxes in boxes leave no room for words on paper, and setting text without room takes
     * for ever: what is deeper than anybody writes stands beside the rest.
     */
    private static void flatten(Document page) {
        for (var box : page.select(BOXES)) {
            if (box.parents().stream().filter(above -> above.is(BOXES)).count() >= DEEPEST) {
                box.children().stream()
                        .filter(child -> child.nameIs("li"))
                        .forEach(item -> item.tagName("p"));
                box.unwrap();
            }
        }
    }

    /** Drawn, because the typeface has no such letter; it stands where the bullet would. */
    private static void box(Element input) {
        var item = input.closest("li");
        if (item != null) {
            item.addClass("boxed");
        }
        var box = new Element("span").addClass("box");
        input.replaceWith(input.hasAttr("checked") ? box.text("×") : box);
    }

    private static boolean headsText(Element heading) {
        var next = heading.nextElementSibling();
        return next != null && !next.is(HEADINGS) && !next.nameIs("div");
    }

    private static void picture(Element picture, List<String> shown) {
        var address = picture.attr("src");
        var name = address.startsWith(FILES) ? address.substring(FILES.length()) : "";
        if (shown.contains(name)) {
            picture.attr("src", PICTURE + ":" + name);
        } else {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
    }
}
