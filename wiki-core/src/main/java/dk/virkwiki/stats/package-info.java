/**
 * Figures: consultations counted by day, library and what they were about, so that a page never
 * reads the consultations themselves; and the four measures of effect.
 */
@NullMarked
package dk.virkwiki.stats;

import org.jspecify.annotations.NullMarked;
