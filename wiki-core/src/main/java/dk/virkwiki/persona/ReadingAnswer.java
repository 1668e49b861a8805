package dk.virkwiki.persona;

import java.util.List;
import java.util.Locale;

/**
 * What a machine can see of a question by itself.
 *
 * @param question what is asked
 * @param state what it makes of it
 * @param details numbers and words, as the question needs them
 */
public record ReadingAnswer(ReadingQuestion question, State state, List<String> details) {
    public ReadingAnswer {
        details = List.copyOf(details);
    }

    /** The question in forms and message keys: {@code answer-first}. */
    public String code() {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a machine sees. */
    public enum State {
        /** It looks as it should. */
        FINE,
        /** Somebody should look. */
        LOOK,
        /** Only a person can tell. */
        SELF
    }
}
