/**
 * Rules of review: what each authority asks before a proposal for its articles is published, and
 * how soon it wants to answer.
 */
@NullMarked
package dk.virkwiki.review;

import org.jspecify.annotations.NullMarked;
