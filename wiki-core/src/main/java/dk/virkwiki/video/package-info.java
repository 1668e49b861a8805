/**
 * Films: where the file and its captions are, and the chapters of the transcript. A film is an
 * article's Markdown, which is what is said in it; nothing is stored beside it.
 */
@NullMarked
package dk.virkwiki.video;

import org.jspecify.annotations.NullMarked;
