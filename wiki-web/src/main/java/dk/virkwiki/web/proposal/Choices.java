package dk.virkwiki.web.proposal;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see a proposal, as its address says it.
 *
 * @param visning {@code kilde} for the source; else as readers see it
 * @param som {@code virksomhed} to leave the advisors' text out
 * @param afgoerelse the decision whose form is open
 * @param om number of the change whose comment form is open, or null
 */
record Choices(
        @Nullable String visning,
        @Nullable String som,
        @Nullable String afgoerelse,
        @Nullable Integer om) {

    static Choices none() {
        return new Choices(null, null, null, null);
    }

    boolean source() {
        return "kilde".equals(visning);
    }

    boolean advisor() {
        return !"virksomhed".equals(som);
    }

    /** The same choices with this decision's form open. */
    Choices deciding(@Nullable String decision) {
        return new Choices(visning, som, decision, null);
    }

    String address(String id, boolean asSource, boolean asAdvisor, @Nullable String decision) {
        return "/forslag/"
                + id
                + "?visning="
                + (asSource ? "kilde" : "laeser")
                + "&som="
                + (asAdvisor ? "vejleder" : "virksomhed")
                + (decision == null ? "" : "&afgoerelse=" + decision);
    }

    /** The address where the comment form of a change is open. */
    String asking(String id, int number) {
        return address(id, source(), advisor(), afgoerelse) + "&om=" + number + "#om-" + number;
    }
}
