package dk.virkwiki.web.about;

import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.SiteAddress;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines and browsers ask for: the way through the site, and how to search it. */
@RestController
class MachineController {
    private static final int ON_A_MAP = 1_000;
    private static final int STEP = 200;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final ArticleLists lists;
    private final Words words;
    private final SiteAddress site;

    MachineController(ArticleLists lists, Words words, SiteAddress site) {
        this.lists = lists;
        this.words = words;
        this.site = site;
    }

    /** The site's address, fit for XML. */
    private String escapedAddress() {
        return HtmlUtils.htmlEscape(site.text());
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
        User-agent: *
        Disallow: /api/
        Disallow: /soeg
        Disallow: /log-ind
        Disallow: /mit-arbejde
        Disallow: /gennemgang
        Disallow: /forslag
        Disallow: /huller
        Disallow: /vidensgab
        Disallow: /synonymer
        Disallow: /artikler/*/
        Disallow: /svarguider/*/
        Disallow: /materialer/
        Sitemap: %s/sitemap.xml
        """
                .formatted(escapedAddress());
    }

    /** The list of maps, or with a number one map of up to a thousand articles. */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap(@RequestParam(name = "side", defaultValue = "0") int number) {
        return number < 1 ? maps() : map(number);
    }

    private String maps() {
        int total = part(0, 1).total();
        var maps = new ArrayList<String>();
        for (int from = 0, number = 1; from < total || number == 1; from += ON_A_MAP, number++) {
            maps.add(
                    "<sitemap><loc>%s/sitemap.xml?side=%d</loc></sitemap>"
                            .formatted(escapedAddress(), number));
        }
        return document("sitemapindex", maps);
    }

    private String map(int number) {
        var site = escapedAddress();
        int from = (Math.min(number, 1_000) - 1) * ON_A_MAP;
        var urls = new ArrayList<String>();
        for (int offset = from; offset < from + ON_A_MAP; offset += STEP) {
            part(offset, STEP).articles().forEach(article -> urls.add(url(site, article)));
        }
        return document("urlset", urls);
    }

    private static String url(String site, Hit.Summary article) {
        return "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>"
                .formatted(site, article.type().address(article.slug()), article.dates().updated());
    }

    private static String document(String root, List<String> lines) {
        return XML
                + "<%1$s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n%2$s\n</%1$s>\n"
                        .formatted(root, String.join("\n", lines));
    }

    private ArticleLists.Listed part(int offset, int limit) {
        return lists.byTitle(Filters.none(), null, Audience.PUBLIC, offset, limit);
    }

    /** Lets a browser search the wiki from its address field. */
    @GetMapping(
            path = "/opensearch.xml",
            produces = "application/opensearchdescription+xml;charset=UTF-8")
    String openSearch() {
        return XML
                + """
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>Virk Wiki</ShortName>
                  <Description>%2$s</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Url type="text/html" template="%1$s/soeg?q={searchTerms}"/>
                  <Url type="application/x-suggestions+json" template="%1$s/api/opensearch?q={searchTerms}"/>
                  <Url type="application/json" template="%1$s/api/search?q={searchTerms}"/>
                  <Url type="application/opensearchdescription+xml" rel="self" template="%1$s/opensearch.xml"/>
                  <Image width="16" height="16" type="image/svg+xml">%1$s/favicon.svg</Image>
                  <Language>da</Language>
                </OpenSearchDescription>
                """
                        .formatted(escapedAddress(), words.of("soeg.kort-navn"));
    }
}
