package dk.virkwiki.web.links;

import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words.Day;
import dk.virkwiki.web.links.BacklinksPage.Broken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority's links that lead nowhere.
 *
 * @param authority its name
 * @param authorities all authorities and how many of their articles have broken links
 * @param rows articles with broken links on this site
 * @param outside addresses on other sites that should be looked at; null when nobody asks them
 */
record LinksPage(
        String authority,
        List<Filter> authorities,
        List<Row> rows,
        Paging pages,
        @Nullable List<Outside> outside) {

    /** A link to an authority's list. */
    record Filter(String href, String label, long count, boolean current) {}

    /** An article and its broken links. */
    record Row(String href, String title, List<Broken> broken) {}

    /**
     * An address on another site.
     *
     * @param why what came of asking, in a sentence
     * @param since from when
     * @param articles which articles name it
     */
    record Outside(String address, String why, Day since, List<Step> articles) {}
}
