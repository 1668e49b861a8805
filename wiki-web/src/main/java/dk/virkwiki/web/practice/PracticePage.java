package dk.virkwiki.web.practice;

import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Trust;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of an exercise show. */
final class PracticePage {
    private PracticePage() {}

    /**
     * What all of them show.
     *
     * @param tab words for the browser's tab
     * @param trail the way to the page
     * @param canonical the start page
     * @param layout the template of the frame
     * @param notice what must be known of it first, or null
     */
    record Frame(
            String title,
            String tab,
            List<Step> trail,
            String canonical,
            String language,
            String layout,
            @Nullable String notice) {}

    /**
     * Where it begins.
     *
     * @param about safe HTML of what stands there
     * @param script safe HTML of what is for advisors only
     * @param length how many screens it has, in words
     * @param samples what is typed in it
     * @param care for those who look after it
     */
    record Start(
            Frame frame,
            String summary,
            About about,
            String length,
            List<Sample> samples,
            Step begin,
            Trust trust,
            Care care) {}

    /** What stands before the first screen, as safe HTML: for all, and for advisors only. */
    record About(String text, String script) {}

    /** Invented words, and the field they are for. */
    record Sample(String field, String words) {}

    /** Ways to the text, and how the exercise is built; empty for readers. */
    record Care(List<Step> ways, List<Row> rows) {}

    /** A screen in the table: its number, where it leads, and what is typed there. */
    record Row(Step screen, String to, String typed) {}

    /**
     * A screen.
     *
     * @param count where it is, in words and as a bar
     * @param like what it resembles, in words, or null
     * @param task safe HTML; may be empty
     * @param pieces what is drawn on it
     * @param answer what is told of answers
     * @param text safe HTML of what stands below it; may be empty
     * @param script safe HTML of what is for advisors only; may be empty
     */
    record ScreenView(
            Frame frame,
            String heading,
            Count count,
            Mock mock,
            Answer answer,
            About beside,
            Ways ways) {}

    /** Where a screen is among the others, in words and as a bar. */
    record Count(String words, int value, int max) {}

    /** The screen as it is drawn. */
    record Mock(@Nullable String like, String task, List<Piece> pieces) {}

    /**
     * What is told of answers, as safe HTML.
     *
     * @param asked whether the screen asks for anything: if not, both are told at once
     * @param chosen whether it asks for choices only, which a page can judge without scripts
     * @param solutions what »Se svaret« tells, besides what {@code right} says about it
     */
    record Answer(
            boolean asked, boolean chosen, List<Solution> solutions, String right, String wrong) {
        Answer {
            solutions = List.copyOf(solutions);
        }

        /** Whether there is anything to look up. */
        public boolean isHidden() {
            return asked && !(solutions.isEmpty() && right.isEmpty());
        }
    }

    /**
     * What is right to type or choose.
     *
     * @param label what it is the answer to; may be empty
     */
    record Solution(String label, String words) {}

    /**
     * Where one can go from a screen besides its own buttons.
     *
     * @param on the next screen, or null at the end
     */
    record Ways(Step back, Step restart, @Nullable Step on, Step others) {
        /** Whether the exercise ends here. */
        public boolean isEnd() {
            return on == null;
        }
    }

    /** Something drawn on a screen: words, a field, choices or buttons; the others are null. */
    record Piece(
            @Nullable String html,
            @Nullable Field field,
            @Nullable Choices choices,
            @Nullable List<Button> buttons) {}

    /** Somewhere to type. It has no name, so that no browser can send it. */
    record Field(String id, String label, String sample, String hint) {}

    /**
     * Something to choose from.
     *
     * @param type {@code radio} or {@code checkbox}
     */
    record Choices(String id, String question, String type, List<Option> options) {}

    /** Something that can be chosen. */
    record Option(String id, String words, boolean right) {}

    /** A button; {@code on} is the one that goes on when all is answered. */
    record Button(String href, String words, boolean on) {}
}
