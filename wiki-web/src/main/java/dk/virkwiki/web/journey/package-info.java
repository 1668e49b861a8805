/** Journeys on screen: all of them, and one with its phases, tasks and ticks. */
@NullMarked
package dk.virkwiki.web.journey;

import org.jspecify.annotations.NullMarked;
