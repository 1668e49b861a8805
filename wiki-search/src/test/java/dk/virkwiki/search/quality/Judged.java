package dk.virkwiki.search.quality;

import dk.virkwiki.shared.Audience;
import java.util.Map;

/**
 * A query, and which articles answer it.
 *
 * @param id name of the query in its file
 * @param kind what is special about it
 * @param query as typed
 * @param grades by slug: {@link #ANSWERS} or {@link #HELPS}; articles that are missing do not help
 * @param base id of the query that this one is a variation of; empty when it is none
 * @param audience who asks
 */
public record Judged(
        String id,
        String kind,
        String query,
        Map<String, Integer> grades,
        String base,
        Audience audience) {
    /** The article answers the query. */
    public static final int ANSWERS = 2;

    /** The article is of some help. */
    public static final int HELPS = 1;

    public Judged {
        grades = Map.copyOf(grades);
    }

    /** How well an article answers; 0 when it does not. */
    int grade(String slug) {
        return grades.getOrDefault(slug, 0);
    }
}
