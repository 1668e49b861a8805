package dk.virkwiki.web.print;

import dk.virkwiki.material.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A text to be printed, with everything worded.
 *
 * @param key what tells this text from every other and from its other revisions
 * @param paper what it is printed on
 * @param head what stands above the text
 * @param html safe HTML of the public text
 * @param foot what stands on every page
 */
public record Sheet(String key, Paper paper, Head head, String html, Foot foot) {
    /**
     * What stands above the text.
     *
     * @param language code of the text's language
     * @param kind what it is, in a word
     * @param summary for the file's facts; may be empty
     */
    public record Head(String language, String kind, String title, String summary) {}

    /**
     * What stands on every page.
     *
     * @param stamp revision and day
     * @param owner who answers for it; may be empty
     * @param trust whether they have checked it, and when, in the words of the page
     * @param address full address that the square code holds
     * @param words how the address is read: without what browsers do not need
     * @param page the word before the number of the page
     * @param mark what is written across every page of a text that no longer holds, or null
     */
    public record Foot(
            String stamp,
            String owner,
            String trust,
            String address,
            String words,
            String page,
            @Nullable String mark) {}

    /** The same text on paper of another size. */
    public Sheet on(Paper other) {
        return new Sheet(key, other, head, html, foot);
    }
}
