package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Step;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a journey that it is part of, or of the course somebody reads it for.
 *
 * @param of what it says before the name of it, in words
 * @param journey the journey, at the phase
 * @param phase which of how many, in words
 * @param before the article before it, or null
 * @param after the next, or null
 */
public record PartOfJourney(
        String of, Step journey, String phase, @Nullable Step before, @Nullable Step after) {}
