package dk.virkwiki.web.feedback;

import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers answered, for the articles' editors.
 *
 * @param handled whether it shows what has been dealt with
 * @param about title of the one article it is about, or null
 * @param rows what they wrote, newest first
 * @param least articles that most readers did not find their answer in
 * @param slug address of that article, or empty
 * @param other address of what has been dealt with, or of what has not
 * @param next address of the next page, or null
 */
record FeedbackPage(
        boolean handled,
        @Nullable String about,
        List<Row> rows,
        List<Least> least,
        String slug,
        String other,
        @Nullable String next) {

    /**
     * What a reader wrote.
     *
     * @param article title
     * @param href address of the article, or of its section
     * @param section heading; empty for the whole article
     * @param answer in words
     * @param words they marked; may be empty
     * @param text in their words; may be empty
     * @param edit address of the editor for the place
     * @param gap address where it is noted as missing
     */
    record Row(
            String id,
            String article,
            String href,
            String section,
            String answer,
            String words,
            String text,
            Day day,
            String edit,
            String gap) {}

    /** An article and how its readers answered. */
    record Least(String title, String href, int yes, int no, List<Part> sections) {}

    /** A section and how many did not find their answer there. */
    record Part(String heading, int no) {}
}
