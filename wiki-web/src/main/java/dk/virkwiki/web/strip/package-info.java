/**
 * The strip at the foot of every page an advisor sees while a consultation is open: clock, trace,
 * and the ways to show, solve and register. Pages for others hold nothing of it.
 */
@NullMarked
package dk.virkwiki.web.strip;

import org.jspecify.annotations.NullMarked;
