package dk.virkwiki.search.quality;

import dk.virkwiki.shared.Audience;
import java.util.List;

/** Something that finds articles. */
public interface Engine {
    /** Slugs of the ten articles that fit best, the best first. */
    List<String> find(String query, Audience audience);
}
