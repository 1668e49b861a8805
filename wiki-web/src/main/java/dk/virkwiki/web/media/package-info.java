/** Files of the wiki: fetching them, sending them, and the editors' list. */
@NullMarked
package dk.virkwiki.web.media;

import org.jspecify.annotations.NullMarked;
