/** Suggesting that an article moves to another address, or is withdrawn. */
@NullMarked
package dk.virkwiki.web.departure;

import org.jspecify.annotations.NullMarked;
