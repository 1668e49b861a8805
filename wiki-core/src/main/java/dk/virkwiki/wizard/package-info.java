/**
 * Wizards: questions whose answers lead to a result. A wizard is an article's Markdown and nothing
 * beside it; this package reads it, walks through it and proves that every way ends.
 */
@NullMarked
package dk.virkwiki.wizard;

import org.jspecify.annotations.NullMarked;
