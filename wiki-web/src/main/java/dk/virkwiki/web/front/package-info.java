/** The front page: the search field first, then topics and what is read and new. */
@NullMarked
package dk.virkwiki.web.front;

import org.jspecify.annotations.NullMarked;
