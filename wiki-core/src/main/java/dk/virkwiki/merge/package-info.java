/**
 * Texts beside each other: the three-way merge of Markdown files, and the word-level difference of
 * two texts as source and as the reader sees them.
 */
@NullMarked
package dk.virkwiki.merge;

import org.jspecify.annotations.NullMarked;
