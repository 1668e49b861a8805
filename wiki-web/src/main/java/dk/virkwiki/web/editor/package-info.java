/** Writing a proposal: the editor with its drafts, and the preview of Markdown. */
@NullMarked
package dk.virkwiki.web.editor;

import org.jspecify.annotations.NullMarked;
