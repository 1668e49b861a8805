/**
 * Answers from the index: hits in order, counts, suggestions, the words nearest to what was typed,
 * lists, and why a hit was found.
 */
@NullMarked
package dk.virkwiki.search.answer;

import org.jspecify.annotations.NullMarked;
