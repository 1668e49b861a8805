package dk.virkwiki.web.improve;

import dk.virkwiki.proposal.ProposedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An editor's text as the browser sends it.
 *
 * @param tekst the whole file
 * @param hvorfor what the proposer is told about it
 * @param grundlag the revision the proposal was begun from
 * @param version of the proposal the editor saw
 */
record ImproveForm(
        @Nullable String tekst,
        @Nullable String hvorfor,
        @Nullable Integer grundlag,
        @Nullable Long version) {
    ProposedText toText() {
        return new ProposedText(Objects.requireNonNullElse(grundlag, 0), text(), why());
    }

    String text() {
        return Objects.requireNonNullElse(tekst, "");
    }

    String why() {
        return Objects.requireNonNullElse(hvorfor, "");
    }

    /** The version the editor saw; none ever has −1. */
    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }
}
