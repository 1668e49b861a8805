/**
 * Danish full-text search over articles, the only user of Lucene. Here is what is asked and what is
 * answered: values that know nothing of Lucene. Asking is done in {@code answer}, writing in {@code
 * index}.
 */
@NullMarked
package dk.virkwiki.search;

import org.jspecify.annotations.NullMarked;
