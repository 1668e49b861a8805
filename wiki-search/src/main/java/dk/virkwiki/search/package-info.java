/** Danish full-text search over articles. The only user of Lucene. */
@NullMarked
package dk.virkwiki.search;

import org.jspecify.annotations.NullMarked;
