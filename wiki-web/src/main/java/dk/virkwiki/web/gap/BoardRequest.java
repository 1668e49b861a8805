package dk.virkwiki.web.gap;

import dk.virkwiki.gap.GapQuestion;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.gap.GapSource;
import dk.virkwiki.gap.GapStatus;
import dk.virkwiki.web.layout.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the board is asked for, as it stands in its address; what cannot be read does not limit.
 *
 * @param status code of a status
 * @param kilde code of where needs were seen
 * @param myndighed code of an authority, or {@code ingen}
 * @param orden {@code stiger} for what grows most
 * @param side page, counted from 1
 */
record BoardRequest(
        @Nullable String status,
        @Nullable String kilde,
        @Nullable String myndighed,
        @Nullable String orden,
        @Nullable Integer side) {
    static final String ADDRESS = "/vidensgab";
    static final String NOBODY = "ingen";
    static final String RISING = "stiger";

    GapQuestion question() {
        return new GapQuestion(
                status == null ? null : GapStatus.of(status).orElse(null),
                kilde == null ? null : GapSource.of(kilde).orElse(null),
                owner(),
                RISING.equals(orden) ? Order.RISING : Order.MOST);
    }

    private @Nullable String owner() {
        if (myndighed == null || myndighed.isBlank()) {
            return null;
        }
        return myndighed.equals(NOBODY) ? "" : myndighed;
    }

    int number() {
        return side == null ? 1 : side;
    }

    BoardRequest withStatus(@Nullable String code) {
        return new BoardRequest(code, kilde, myndighed, orden, null);
    }

    BoardRequest withSource(@Nullable String code) {
        return new BoardRequest(status, code, myndighed, orden, null);
    }

    Address address() {
        return addressAt(ADDRESS);
    }

    Address addressAt(String path) {
        return new Address(path)
                .with("status", status)
                .with("kilde", kilde)
                .with("myndighed", myndighed)
                .with("orden", orden);
    }
}
