/**
 * What somebody typed, made into a query: signs, words and what each may stand for, synonyms,
 * corrections, and a close look at the order of words. Knows nothing of hits.
 */
@NullMarked
package dk.virkwiki.search.query;

import org.jspecify.annotations.NullMarked;
