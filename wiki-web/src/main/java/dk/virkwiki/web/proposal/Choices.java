package dk.virkwiki.web.proposal;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see a proposal, as its address says it.
 *
 * @param visning {@code kilde} for the source; else as readers see it
 * @param som {@code virksomhed} to leave the advisors' text out
 * @param afgoerelse the decision whose form is open
 */
record Choices(@Nullable String visning, @Nullable String som, @Nullable String afgoerelse) {

    static Choices none() {
        return new Choices(null, null, null);
    }

    boolean source() {
        return "kilde".equals(visning);
    }

    boolean advisor() {
        return !"virksomhed".equals(som);
    }

    /** The same choices with this decision's form open. */
    Choices deciding(@Nullable String decision) {
        return new Choices(visning, som, decision);
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
}
