package dk.virkwiki.linkcheck;

/** What came of asking for a web address. */
public enum AddressState {
    /** Never asked yet. */
    WAITING,
    OK,
    /** It answers, but at another address from now on. */
    MOVED,
    /** The other site says that the page is not there. */
    BROKEN,
    /**
     * No answer, or one that tells nothing: too slow, an error there, entry refused to machines.
     */
    UNCLEAR,
    /** Never asked: it leads to a private network, or is not an ordinary web address. */
    REFUSED;

    /** Whether an editor should look at it. */
    public boolean needsLook() {
        return this == MOVED || this == BROKEN || this == REFUSED;
    }
}
