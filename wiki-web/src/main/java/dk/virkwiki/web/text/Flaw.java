package dk.virkwiki.web.text;

import org.jspecify.annotations.Nullable;

/**
 * Something that a check before publishing finds in a text, in words.
 *
 * @param stops whether it stops the text from being published; else it needs a reason
 * @param field anchor of the field above the text that it is mended in, or null
 * @param line of the text that is shown, from 1; null when it stands outside of it
 */
public record Flaw(String words, boolean stops, @Nullable String field, @Nullable Integer line) {
    Flaw andMore(String words) {
        return new Flaw(this.words + words, stops, field, line);
    }
}
