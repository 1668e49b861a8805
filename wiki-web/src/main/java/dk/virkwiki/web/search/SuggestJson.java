package dk.virkwiki.web.search;

import java.util.List;

/**
 * What to offer while somebody types.
 *
 * @param searches words to search for
 * @param articles articles to go straight to
 */
record SuggestJson(String query, List<String> searches, List<Target> articles) {

    /**
     * An article.
     *
     * @param typeName its kind in words
     */
    record Target(String title, String url, String type, String typeName, String summary) {}
}
