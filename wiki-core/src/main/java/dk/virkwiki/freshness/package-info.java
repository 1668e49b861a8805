/**
 * Keeping articles true: which texts their owner must look at again, and the editor's word that a
 * text still holds.
 */
@NullMarked
package dk.virkwiki.freshness;

import org.jspecify.annotations.NullMarked;
