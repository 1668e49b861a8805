package dk.virkwiki.web.departure;

import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.Slug;
import dk.virkwiki.article.Withdrawal;
import dk.virkwiki.shared.Invalid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the forms for moving and withdrawing send.
 *
 * @param adresse the new address, for a move
 * @param grund why it is withdrawn, as {@link Withdrawal} codes it
 * @param afloeser address of the article it is merged into
 * @param hvorfor the reason the owner's editors read
 * @param grundlag number of the revision the person saw
 */
record DepartureForm(
        @Nullable String adresse,
        @Nullable String grund,
        @Nullable String afloeser,
        @Nullable String hvorfor,
        @Nullable Integer grundlag) {

    private static final String EXAMPLE = "frister-for-moms";

    static DepartureForm empty(int number) {
        return new DepartureForm(null, null, null, null, number);
    }

    int base(int newest) {
        return grundlag == null ? newest : Math.clamp(grundlag, 1, newest);
    }

    /** Why; the owner's editors cannot judge a move or a withdrawal without it. */
    String reason() {
        var reason = Objects.requireNonNullElse(hvorfor, "").strip();
        if (reason.isEmpty()) {
            throw new Invalid("flyt-uden-grund");
        }
        return reason;
    }

    /** The file at its new address. */
    String moved(String file) {
        var wanted = slug(adresse);
        if (wanted.isEmpty()) {
            throw new Invalid("flyt-uden-adresse");
        }
        if (!Slug.isValid(wanted)) {
            var possible = Slug.of(wanted);
            throw new Invalid("flyt-adresse-ugyldig", Slug.isValid(possible) ? possible : EXAMPLE);
        }
        return HeaderEdit.set(file, "slug", wanted);
    }

    /** The file, withdrawn. */
    String withdrawn(String file) {
        var why = why().orElseThrow(() -> new Invalid("tilbagetraekning-uden-grund"));
        var withdrawn = HeaderEdit.set(file, "status", "withdrawn");
        var reasoned = HeaderEdit.set(withdrawn, "withdrawal", why.code());
        return why == Withdrawal.MERGED
                ? HeaderEdit.set(reasoned, "replacedBy", slug(afloeser))
                : reasoned;
    }

    Optional<Withdrawal> why() {
        return grund == null ? Optional.empty() : Withdrawal.of(grund);
    }

    /** People paste whole addresses. */
    private static String slug(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        var path = text.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
