/**
 * Proposals: a new text for an article that somebody suggests, and the owner's editors answer.
 * Accepting one merges it with whatever has been saved since it was begun.
 */
@NullMarked
package dk.virkwiki.proposal;

import org.jspecify.annotations.NullMarked;
