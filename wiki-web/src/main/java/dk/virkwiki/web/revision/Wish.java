package dk.virkwiki.web.revision;

/**
 * What somebody wants to compare.
 *
 * @param from one version
 * @param to the other; the two may be given in any order
 * @param source whether as source; only advisors get it
 * @param advisor whether with the advisors' text; only advisors get it
 */
record Wish(int from, int to, boolean source, boolean advisor) {
    int older() {
        return Math.min(from, to);
    }

    int newer() {
        return Math.max(from, to);
    }

    /** The same wish for somebody who sees only what readers see. */
    Wish forReaders() {
        return new Wish(from, to, false, false);
    }

    String address(String slug, boolean asSource, boolean asAdvisor) {
        return "/artikler/"
                + slug
                + "/versioner/sammenlign?fra="
                + older()
                + "&til="
                + newer()
                + (asSource ? "&visning=kilde" : "")
                + (asAdvisor ? "" : "&som=virksomhed");
    }
}
