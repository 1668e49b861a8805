/**
 * Asks other sites, slowly and carefully, whether the addresses that articles name still answer.
 * Off unless switched on.
 */
@NullMarked
package dk.virkwiki.linkcheck;

import org.jspecify.annotations.NullMarked;
