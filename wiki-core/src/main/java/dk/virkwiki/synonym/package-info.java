/**
 * Synonyms: words that search takes for others, from the shipped list and from editors, who change
 * them while the site runs.
 */
@NullMarked
package dk.virkwiki.synonym;

import org.jspecify.annotations.NullMarked;
