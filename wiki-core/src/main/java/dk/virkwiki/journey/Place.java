package dk.virkwiki.journey;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in a journey.
 *
 * @param journey address of the journey
 * @param title of the journey
 * @param phase what the phase is called
 * @param phaseId its anchor
 * @param number of the phase, from 1
 * @param phases how many there are
 * @param before slug of the article before it, or null
 * @param after slug of the next, or null
 * @param sidebar when it is told
 */
public record Place(
        String journey,
        String title,
        String phase,
        String phaseId,
        int number,
        int phases,
        @Nullable String before,
        @Nullable String after,
        Sidebar sidebar) {}
