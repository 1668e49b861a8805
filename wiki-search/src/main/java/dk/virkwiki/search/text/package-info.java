/**
 * A text as the index keeps it: what is read of an article, its words with their weights, their
 * order as numbers, and its passages with the snippets made of them. Knows nothing of queries, of
 * answers, or of where documents are kept.
 */
@NullMarked
package dk.virkwiki.search.text;

import org.jspecify.annotations.NullMarked;
