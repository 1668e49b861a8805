package dk.virkwiki.web.front;

import dk.virkwiki.web.layout.Topic;
import dk.virkwiki.web.layout.Words.Day;
import java.util.List;

/**
 * The front page.
 *
 * @param wizards a few of those that are used most
 * @param journeys the same of journeys
 * @param mostRead articles that are read most these days, most first
 * @param newest articles that were saved last, newest first
 */
record FrontPage(
        List<Topic> topics,
        List<Link> wizards,
        List<Link> journeys,
        List<Link> mostRead,
        List<Link> newest) {

    /**
     * An article.
     *
     * @param type its kind in words
     * @param updated when it was last saved
     */
    record Link(String href, String title, String type, Day updated) {}
}
