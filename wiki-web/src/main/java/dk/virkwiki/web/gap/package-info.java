/**
 * The gap board: an advisor notes what was missing, all see what is missed most, editors decide.
 */
@NullMarked
package dk.virkwiki.web.gap;

import org.jspecify.annotations.NullMarked;
