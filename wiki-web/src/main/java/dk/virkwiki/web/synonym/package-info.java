/** Synonyms: editors see, add, change and remove groups of words that search takes for others. */
@NullMarked
package dk.virkwiki.web.synonym;

import org.jspecify.annotations.NullMarked;
