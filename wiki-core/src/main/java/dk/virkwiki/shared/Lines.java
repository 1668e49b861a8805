package dk.virkwiki.shared;

/** Counts the lines of a text. */
public final class Lines {
    private Lines() {}

    /** How many line breaks it holds: its last line is one more than these. */
    public static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
