package dk.virkwiki.web.gap;

import dk.virkwiki.gap.NewGap;
import dk.virkwiki.search.SearchedNeed;
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

    /**
     * The gap to note.
     *
     * @throws dk.virkwiki.shared.Invalid when words are missing, or hold what must not be kept
     */
    NewGap toGap() {
        return new NewGap(SearchedNeed.of(words()), words(), text());
    }
}
