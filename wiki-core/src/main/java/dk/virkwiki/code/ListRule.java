package dk.virkwiki.code;

/** What an import does with a code list that was changed on the site. */
public enum ListRule {
    /** Leaves the list as it is and says so. */
    KEEP_EDITS,
    /** Puts the imported file in its place. */
    OVERWRITE
}
