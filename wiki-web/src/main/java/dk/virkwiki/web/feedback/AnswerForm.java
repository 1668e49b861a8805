package dk.virkwiki.web.feedback;

import dk.virkwiki.feedback.Answer;
import dk.virkwiki.feedback.NewFeedback;
import dk.virkwiki.feedback.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's browser sends.
 *
 * @param svar whether they found their answer, as {@link Answer} codes it
 * @param afsnit anchor of a section; empty for the whole article
 * @param ord the words they marked
 * @param noegle the key that an answer was given
 * @param tekst what they write
 * @param hjemmeside a field that people do not see and leave empty
 */
record AnswerForm(
        @Nullable String svar,
        @Nullable String afsnit,
        @Nullable String ord,
        @Nullable String noegle,
        @Nullable String tekst,
        @Nullable String hjemmeside) {

    Answer answer() {
        return Answer.of(svar).orElse(Answer.NO);
    }

    /** Whether it says yes or no, and an answer can be written more about. */
    boolean isAnswered() {
        return Answer.of(svar).isPresent() && NewFeedback.isKey(key());
    }

    String section() {
        return text(afsnit);
    }

    String key() {
        return text(noegle);
    }

    String typed() {
        return text(tekst);
    }

    Spot spot() {
        return new Spot(section(), text(ord));
    }

    /**
     * What they wrote.
     *
     * @throws dk.virkwiki.shared.Invalid when it cannot be kept
     */
    NewFeedback toFeedback() {
        return new NewFeedback(key(), answer(), spot(), typed());
    }

    /** Whether the unseen field was filled, as only programs do. */
    boolean isByProgram() {
        return !text(hjemmeside).isEmpty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
