package dk.virkwiki.check;

/** How much a finding weighs. */
public enum Level {
    /** The text cannot be published before it is mended. */
    RED,
    /** The text can be published when the editor says why. */
    AMBER,
    /** Nothing was found. */
    GREEN
}
