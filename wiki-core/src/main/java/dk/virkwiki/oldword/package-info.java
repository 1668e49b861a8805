/**
 * Words for what is no more, where articles still use them: kept at each save, told to editors, to
 * readers of the article, and before publishing.
 */
@NullMarked
package dk.virkwiki.oldword;

import org.jspecify.annotations.NullMarked;
