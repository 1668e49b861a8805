/**
 * Articles and their revisions: the Markdown file with its front matter, the current text, every
 * earlier text, and the feed of changes that other parts follow.
 */
@NullMarked
package dk.virkwiki.article;

import org.jspecify.annotations.NullMarked;
