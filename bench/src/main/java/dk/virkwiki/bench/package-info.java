/**
 * Measures how fast the wiki reads, searches and saves, always beside something known in the same
 * run. Nothing in the product uses this.
 */
@NullMarked
package dk.virkwiki.bench;

import org.jspecify.annotations.NullMarked;
