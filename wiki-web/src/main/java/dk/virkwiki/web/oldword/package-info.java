/** The list of articles that still use words for what is no more. */
@NullMarked
package dk.virkwiki.web.oldword;

import org.jspecify.annotations.NullMarked;
