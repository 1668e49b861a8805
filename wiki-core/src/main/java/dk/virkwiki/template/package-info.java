/**
 * What an article of each type begins with, which of that still stands in a text, and the keys of
 * the front matter that writers fill in as fields.
 */
@NullMarked
package dk.virkwiki.template;

import org.jspecify.annotations.NullMarked;
