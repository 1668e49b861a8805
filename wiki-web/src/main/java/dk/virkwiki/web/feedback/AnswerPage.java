package dk.virkwiki.web.feedback;

import dk.virkwiki.web.layout.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that answers a reader.
 *
 * @param slug address of the article
 * @param address the page of the article
 * @param title of the article
 * @param term whether it explains a word, so that the word is asked about
 * @param step how far they are
 * @param sections of the article that can be pointed at
 * @param write the form for more words, or null while there is no answer to write about
 * @param error why what they sent was not kept, or null
 */
record AnswerPage(
        String slug,
        String address,
        String title,
        boolean term,
        Stage step,
        List<Section> sections,
        @Nullable Write write,
        @Nullable String error) {

    /** How far a reader is. */
    enum Stage {
        ASK,
        WRITE,
        DONE
    }

    /** A section, named as in an article's page. */
    record Section(String headingId, String heading) {}

    /**
     * The form for more words.
     *
     * @param key of the answer
     * @param answer its code
     * @param section anchor of the section it is about; may be empty
     * @param label of the field
     * @param typed what stands in it
     */
    record Write(String key, String answer, String section, String label, String typed) {}

    /** The way to it. */
    public List<Step> trail() {
        return List.of(new Step(address, title));
    }
}
