/**
 * Where the documents are kept: generations on disk, what is saved into them, found at once, made
 * anew when it breaks, and the words they hold. Knows nothing of queries.
 */
@NullMarked
package dk.virkwiki.search.index;

import org.jspecify.annotations.NullMarked;
