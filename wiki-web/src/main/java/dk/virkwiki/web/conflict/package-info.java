/**
 * The choice cards: where a text and what was published meanwhile collide, and a choice for each
 * place. The same screen serves outdated proposals, two people saving, and imports.
 */
@NullMarked
package dk.virkwiki.web.conflict;

import org.jspecify.annotations.NullMarked;
