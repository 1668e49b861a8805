package dk.virkwiki.persona;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to ask of a text when it is read as somebody else. */
public enum ReadingQuestion {
    SENTENCES(null),
    WORDS(null),
    ANSWER_FIRST(null),
    OTHER_WAY(null),
    SCREEN(PersonaTrait.PHONE),
    LENGTH(PersonaTrait.SLOW_READER),
    SCREEN_WORDS(PersonaTrait.NEW_WORDS),
    LETTER(PersonaTrait.MISSES_LETTERS),
    HEADINGS(PersonaTrait.SKIMS),
    PAPER(PersonaTrait.PAPER),
    NO_APP(PersonaTrait.NO_SMARTPHONE),
    HELPER(PersonaTrait.HELPER),
    WHO(PersonaTrait.TEAM);

    /** More questions than these nobody answers. */
    static final int MOST = 8;

    private final @Nullable PersonaTrait trait;

    ReadingQuestion(@Nullable PersonaTrait trait) {
        this.trait = trait;
    }

    /** What everybody asks. */
    static List<ReadingQuestion> ofEverybody() {
        return Arrays.stream(values()).filter(question -> question.trait == null).toList();
    }

    static List<ReadingQuestion> of(PersonaTrait trait) {
        return Arrays.stream(values()).filter(question -> question.trait == trait).toList();
    }
}
