/**
 * Advice about a text while it is written: how hard it is to read, and what would make it easier.
 * Advice never stops anybody.
 */
@NullMarked
package dk.virkwiki.hint;

import org.jspecify.annotations.NullMarked;
