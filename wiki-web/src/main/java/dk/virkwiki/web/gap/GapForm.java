package dk.virkwiki.web.gap;

import dk.virkwiki.gap.NewGap;
import org.jspecify.annotations.Nullable;

/**
 * The form that notes a gap, as the browser sends it.
 *
 * @param ord what was searched for
 * @param tekst what was missing, in the advisor's words
 */
record GapForm(@Nullable String ord, @Nullable String tekst) {

    String words() {
        return ord == null ? "" : ord.strip();
    }

    String text() {
        return tekst == null ? "" : tekst.strip();
    }

    NewGap toGap() {
        return new NewGap(words(), text());
    }
}
