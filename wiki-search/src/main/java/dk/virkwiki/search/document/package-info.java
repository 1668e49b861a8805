/**
 * The Lucene document of an article: the only place that knows which fields the index has, and both
 * writes and reads them. Knows nothing of how words are searched for, or of where documents are
 * kept.
 */
@NullMarked
package dk.virkwiki.search.document;

import org.jspecify.annotations.NullMarked;
