/**
 * Texts made ready for a page: Markdown as one audience sees it, two texts beside each other, and
 * places that collide. Used by the pages that write, review and look back.
 */
@NullMarked
package dk.virkwiki.web.text;

import org.jspecify.annotations.NullMarked;
