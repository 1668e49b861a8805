package dk.virkwiki.gap;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the wiki that finds unmet needs by counting. Asked several times a day; what it finds
 * for a day takes the place of what it found before.
 */
public interface GapFinder {
    /** What the day shows. */
    List<Sighting> find(LocalDate day);
}
