package dk.virkwiki.proposal;

import java.util.Map;

/** How many consultations there have lately been about each cause; whoever counts them answers. */
public interface CauseCounts {
    /** By the cause's code: in the running month and the eleven before, across the country. */
    Map<String, Long> lately();
}
