/**
 * What may be told of figures outside one's own library: small cells are hidden, and with them as
 * much as it takes that nobody can work them out. Pure functions; {@code docs/figures.md} explains
 * the method.
 */
@NullMarked
package dk.virkwiki.figures;

import org.jspecify.annotations.NullMarked;
