/**
 * The gap board: what people look for and do not find, one row for each need, so that editors see
 * what to write next and whether it helped.
 */
@NullMarked
package dk.virkwiki.gap;

import org.jspecify.annotations.NullMarked;
