package dk.virkwiki.web.quick;

import dk.virkwiki.proposal.Need;
import dk.virkwiki.web.text.NeedForm;
import dk.virkwiki.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the quick form sends.
 *
 * @param afsnit anchor of the section; empty for what stands above the first heading
 * @param ord what is read at the place
 * @param markeret the words that were marked there; empty for all of them
 * @param foran what is read before the marked words
 * @param slags what is wanted, as {@link QuickKind} codes it
 * @param tekst what was typed
 * @param hvorfor why
 * @param grundlag number of the revision it was read in
 * @param behov what was looked for in the consultation it is written in, or null
 */
record QuickForm(
        @Nullable String afsnit,
        @Nullable String ord,
        @Nullable String markeret,
        @Nullable String foran,
        @Nullable String slags,
        @Nullable String tekst,
        @Nullable String hvorfor,
        @Nullable Integer grundlag,
        @Nullable NeedForm behov) {

    String section() {
        return text(afsnit);
    }

    String words() {
        return text(ord);
    }

    String marked() {
        return text(markeret).strip();
    }

    QuickKind kind() {
        return QuickKind.of(slags);
    }

    String typed() {
        return text(tekst);
    }

    /** The change itself; what is wrong is told in the reason and only marked in the text. */
    Wording wording() {
        return switch (kind()) {
            case WORDING -> new Wording.Reworded(text(markeret), text(foran), typed());
            case WRONG -> new Wording.Doubted(text(markeret), text(foran));
            case MISSING -> new Wording.Added(typed());
        };
    }

    String reason() {
        return kind() == QuickKind.WRONG ? typed() : text(hvorfor);
    }

    int base(int newest) {
        return grundlag == null ? newest : Math.clamp(grundlag, 1, newest);
    }

    /** The same form for another kind; what was only a beginning goes. */
    QuickForm as(String kind) {
        var beginning = marked().isEmpty() ? words() : marked();
        boolean untouched = typed().isBlank() || typed().strip().equals(beginning.strip());
        var start = QuickKind.of(kind) == QuickKind.WORDING ? beginning : "";
        return new QuickForm(
                afsnit,
                ord,
                markeret,
                foran,
                kind,
                untouched ? start : tekst,
                hvorfor,
                grundlag,
                behov);
    }

    /** What was looked for, or null when it is left out. */
    @Nullable Need need() {
        return behov == null ? null : behov.need();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
