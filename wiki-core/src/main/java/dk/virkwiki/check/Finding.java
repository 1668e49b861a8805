package dk.virkwiki.check;

/**
 * Something a check found in a text.
 *
 * @param subject what was looked at
 * @param level how much it weighs
 * @param code names a message: {@code kontrol.<code>} in the message files
 * @param line of the file, counted from 1
 * @param detail the address, date or heading in question; may be empty, never a personal number
 */
public record Finding(Subject subject, Level level, String code, int line, String detail) {
    static Finding red(Subject subject, String code, int line, String detail) {
        return new Finding(subject, Level.RED, code, line, detail);
    }

    /** Something that a reason is asked for. */
    public static Finding amber(Subject subject, String code, int line, String detail) {
        return new Finding(subject, Level.AMBER, code, line, detail);
    }
}
