/** The quick door: suggesting other words for a place in an article, with no Markdown seen. */
@NullMarked
package dk.virkwiki.web.quick;

import org.jspecify.annotations.NullMarked;
