/**
 * Writing a proposal: the editor for an article, one section of it, or a new article, with its
 * drafts.
 */
@NullMarked
package dk.virkwiki.web.editor;

import org.jspecify.annotations.NullMarked;
