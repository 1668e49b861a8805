package dk.virkwiki.web.editor;

import org.jspecify.annotations.Nullable;

/**
 * What the browser is told about saving while typing.
 *
 * @param words the sentence to show
 * @param version of the draft now, or null when it was not saved
 * @param line the line in the text that stopped it, or null
 */
record DraftAnswer(String words, @Nullable Long version, @Nullable Integer line) {}
