/**
 * Improving a proposal in place: an editor's better text, with the proposer as its first author.
 */
@NullMarked
package dk.virkwiki.web.improve;

import org.jspecify.annotations.NullMarked;
