/**
 * Checks before publishing: what in a text stops it, what its editor must give a reason for, and
 * what is in order.
 */
@NullMarked
package dk.virkwiki.check;

import org.jspecify.annotations.NullMarked;
