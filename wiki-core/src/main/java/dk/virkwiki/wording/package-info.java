/**
 * Changing an article's words as they are read, by people who never see Markdown: the words of one
 * place are changed in the source, and its marks stay.
 */
@NullMarked
package dk.virkwiki.wording;

import org.jspecify.annotations.NullMarked;
