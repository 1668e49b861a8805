/** Explains who can see an article and each of its blocks, and why. */
@NullMarked
package dk.virkwiki.web.visibility;

import org.jspecify.annotations.NullMarked;
