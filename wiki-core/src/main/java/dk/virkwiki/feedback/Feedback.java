package dk.virkwiki.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a reader wrote about an article, or the words in it that did not help. Nothing in it says
 * who wrote it; the day is all that is kept of the time, and after {@link Feedbacks#KEPT_DAYS} days
 * it is deleted.
 *
 * @param id random; what one reader sends about one answer has one
 * @param article the article's id
 * @param owner code of the authority whose editors see it, or null
 * @param answer whether they found their answer
 * @param place what it is about
 * @param text in the reader's words; empty when only words were marked
 * @param day it was written
 * @param state whether it has been dealt with
 */
@Document("feedback")
public record Feedback(
        @Id String id,
        String article,
        @Nullable String owner,
        Answer answer,
        Place place,
        String text,
        LocalDate day,
        FeedbackState state) {

    /**
     * A place in an article.
     *
     * @param section anchor of the section; empty for the whole article
     * @param heading of the section as it was; empty for the whole article
     * @param words the words that were marked there; empty for all of it
     */
    public record Place(String section, String heading, String words) {
        static final Place WHOLE = new Place("", "", "");
    }
}
