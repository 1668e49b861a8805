package dk.virkwiki.web.links;

import dk.virkwiki.web.layout.Step;
import java.util.List;

/**
 * What links to an article, and its own links that lead nowhere.
 *
 * @param address the article's page
 * @param title its title
 * @param linking articles that link to it
 * @param broken its links that lead nowhere
 */
record BacklinksPage(String address, String title, List<Step> linking, List<Broken> broken) {

    /**
     * A link that leads nowhere.
     *
     * @param target where it was meant to lead
     * @param why what is wrong, in a sentence
     */
    record Broken(String target, String why) {}
}
