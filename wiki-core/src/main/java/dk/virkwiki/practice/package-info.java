/**
 * Practice pages: invented screens that people go through to dare the real ones. An exercise is an
 * article's Markdown and nothing beside it; this package reads it, knows the way through it and
 * proves that nobody gets stuck.
 */
@NullMarked
package dk.virkwiki.practice;

import org.jspecify.annotations.NullMarked;
