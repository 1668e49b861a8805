/** How a text looks and what could be better in it, while it is written; nothing is saved. */
@NullMarked
package dk.virkwiki.web.preview;

import org.jspecify.annotations.NullMarked;
