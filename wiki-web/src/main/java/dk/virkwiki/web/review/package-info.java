/**
 * An authority's review work: the queue of proposals, small fixes together, proposals that were
 * sent together, and the authority's rules.
 */
@NullMarked
package dk.virkwiki.web.review;

import org.jspecify.annotations.NullMarked;
