/**
 * The wiki's Markdown: parsed once, cut to an audience by removing nodes, then turned into HTML,
 * plain text, headings and links. The only user of commonmark.
 */
@NullMarked
package dk.virkwiki.markdown;

import org.jspecify.annotations.NullMarked;
