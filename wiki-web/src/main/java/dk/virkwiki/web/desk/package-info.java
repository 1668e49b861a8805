/** The page that leads to all that keeps the wiki well: one entry in the bar instead of many. */
@NullMarked
package dk.virkwiki.web.desk;

import org.jspecify.annotations.NullMarked;
