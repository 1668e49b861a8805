/**
 * Danish as a search engine needs it: words, stems, spellings, compounds and the vocabulary of a
 * body of text. Knows nothing of articles or of an index.
 */
@NullMarked
package dk.virkwiki.search.danish;

import org.jspecify.annotations.NullMarked;
