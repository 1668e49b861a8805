package dk.virkwiki.article;

import java.util.List;

/**
 * Something about a file that its author should know.
 *
 * @param file the file, relative to the folder being read; empty when the text is not from a file
 * @param line the line it concerns, counted from 1
 * @param severity whether the file can be taken in all the same
 * @param code names a message: {@code problem.<code>} in the message files
 * @param detail the word, code or key in question; may be empty
 */
public record Problem(String file, int line, Severity severity, String code, String detail) {

    /** Whether a problem stops the file. */
    public enum Severity {
        /** The file is not taken in. */
        ERROR,
        /** The file is taken in; the author should look at it. */
        WARNING
    }

    public static Problem error(int line, String code, String detail) {
        return new Problem("", line, Severity.ERROR, code, detail);
    }

    public static Problem warning(int line, String code, String detail) {
        return new Problem("", line, Severity.WARNING, code, detail);
    }

    /** That a file beside the articles is not taken in. */
    public static Problem refused(String file, String code, String detail) {
        return new Problem(file, 1, Severity.ERROR, code, detail);
    }

    public Problem in(String path) {
        return new Problem(path, line, severity, code, detail);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }
}
