package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as a persona reads it.
 *
 * @param title of the text
 * @param back where the text is, or null while it is only typed
 * @param text the whole file, while it is only typed; else null
 * @param persona who reads
 * @param others who could read instead
 * @param questions what to ask
 * @param html the text as businesses see it
 * @param keep where what holds is sent, to be kept with a proposal; null where nothing is kept
 */
public record ReadAsView(
        String title,
        @Nullable String back,
        @Nullable String text,
        Reader persona,
        List<Choice> others,
        List<Question> questions,
        String html,
        @Nullable String keep) {

    /**
     * A persona.
     *
     * @param code of the persona
     * @param phone whether they read on a phone
     * @param voice a sentence in their own words; may be empty
     */
    public record Reader(String code, boolean phone, Step page, String summary, String voice) {}

    /** A persona that can be chosen. */
    public record Choice(String code, String name, boolean current) {}

    /**
     * Something to ask.
     *
     * @param code of the question
     * @param holds whether the person at the screen found before that it holds
     * @param found what the machine sees by itself; empty where only a person can tell
     * @param state {@code ok}, {@code wait} or {@code self}
     * @param standing the same in words
     */
    public record Question(
            String code,
            boolean holds,
            String words,
            String found,
            String state,
            String standing) {}
}
