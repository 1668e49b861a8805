package dk.virkwiki.hint;

import java.util.List;

/**
 * Everything there is to say about a text.
 *
 * @param readability how hard the running text is to read
 * @param hints in the order of the text, at most {@value #MOST}
 */
public record Advice(Readability readability, List<Hint> hints) {
    /** Most hints at once: more than this is no help. */
    public static final int MOST = 20;

    public Advice {
        hints = List.copyOf(hints);
    }
}
