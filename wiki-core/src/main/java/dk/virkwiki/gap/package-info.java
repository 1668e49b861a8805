/** Gaps: what advisors searched for and missed, so that editors can see what to write next. */
@NullMarked
package dk.virkwiki.gap;

import org.jspecify.annotations.NullMarked;
