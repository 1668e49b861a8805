/**
 * People who log in: their role, the authority or library they belong to, and what they may do by
 * it.
 */
@NullMarked
package dk.virkwiki.account;

import org.jspecify.annotations.NullMarked;
