/** Gaps: an advisor notes what was missing, editors see what is missed most. */
@NullMarked
package dk.virkwiki.web.gap;

import org.jspecify.annotations.NullMarked;
