package dk.virkwiki.linkcheck;

/**
 * What another site answered.
 *
 * @param state what it means
 * @param detail status code, reason or new address; at most 300 characters
 */
record Answer(AddressState state, String detail) {
    private static final int LONGEST = 300;

    Answer {
        detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }
}
