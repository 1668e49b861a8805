/**
 * Proposals on screen: the page of one proposal with its difference and answer, the editors' queue,
 * and the list of one's own.
 */
@NullMarked
package dk.virkwiki.web.proposal;

import org.jspecify.annotations.NullMarked;
