/**
 * Material to give away: leaflets, videos and collections of them. What each is, whether it can
 * still be used, and what it lacks for people who do not read or hear.
 */
@NullMarked
package dk.virkwiki.material;

import org.jspecify.annotations.NullMarked;
