/**
 * The words of the glossary: what an authority calls a thing, what it means in everyday words, what
 * people say, and whether it has been closed and replaced. Read from articles of the type term, and
 * found in other texts.
 */
@NullMarked
package dk.virkwiki.term;

import org.jspecify.annotations.NullMarked;
