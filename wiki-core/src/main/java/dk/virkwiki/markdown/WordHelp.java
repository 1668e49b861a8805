package dk.virkwiki.markdown;

import java.util.List;

/** Knows the words that readers of a page get help with. */
@FunctionalInterface
public interface WordHelp {
    /** The words in a piece of running text, in order, none inside another. */
    List<Mention> in(String text);

    /**
     * A word in a text.
     *
     * @param start where it begins
     * @param end where the text after it begins
     * @param href the page that explains it
     * @param plain what it means, in everyday words
     */
    record Mention(int start, int end, String href, String plain) {}

    /** Knows no words. */
    static WordHelp none() {
        return _ -> List.of();
    }
}
