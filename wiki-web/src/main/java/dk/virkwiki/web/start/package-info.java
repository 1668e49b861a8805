/**
 * What happens when the program starts: an empty wiki gets its first articles, a failed start its
 * sentence.
 */
@NullMarked
package dk.virkwiki.web.start;

import org.jspecify.annotations.NullMarked;
