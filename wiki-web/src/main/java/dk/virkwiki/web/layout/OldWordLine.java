package dk.virkwiki.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a word for what is no more.
 *
 * @param closed when it closed, in a sentence
 * @param instead the words before the link to what people need instead, or null where it leads to
 *     the word's own page
 * @param link where to read on
 */
public record OldWordLine(String closed, @Nullable String instead, Step link) {}
