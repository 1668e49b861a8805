package dk.virkwiki.markdown;

import java.util.List;

/**
 * A text with invented screens to practise on, as one audience sees it.
 *
 * @param start safe HTML of what stands above the first screen
 * @param script what stands there for advisors only; empty for the public
 * @param screens the screens, in order
 * @param stray lines of screens that stand inside another block, so that nobody comes to them
 */
public record ScreenText(String start, String script, List<Screen> screens, List<Integer> stray) {
    public ScreenText {
        screens = List.copyOf(screens);
        stray = List.copyOf(stray);
    }

    /**
     * An invented screen.
     *
     * @param resembles what it looks like in the real world, in words; may be empty
     * @param task what is to be done there, in safe HTML without a block around it; may be empty
     * @param pieces what is drawn, in order
     * @param ways where its buttons and links to other screens lead, in order
     */
    public record Screen(
            Name name,
            String resembles,
            String task,
            List<Piece> pieces,
            Answer answer,
            Beside beside,
            List<Way> ways) {
        public Screen {
            pieces = List.copyOf(pieces);
            ways = List.copyOf(ways);
        }
    }

    /**
     * What a screen is called.
     *
     * @param id its anchor; empty when it has no title either
     * @param title its heading; may be empty
     * @param isGiven whether the author gave it the id
     * @param isRepeated whether an earlier screen or heading was given the same
     * @param line of the block in the body, from 1; right for advisors only, whose text is whole
     */
    public record Name(String id, String title, boolean isGiven, boolean isRepeated, int line) {}

    /** What is told of a right and of any other answer, in safe HTML; either may be empty. */
    public record Answer(String right, String wrong) {}

    /**
     * What stands beside a screen.
     *
     * @param text safe HTML of what follows it, up to the next
     * @param script what belongs to it and is for advisors only; empty for the public
     */
    public record Beside(String text, String script) {}

    /** A link from a screen to another: the anchor it leads to, and its line. */
    public record Way(String target, int line) {}

    /** Something that is drawn on a screen. */
    public sealed interface Piece permits Prose, Field, Choices, Buttons {}

    /** Safe HTML; links to other screens are links to their anchors. */
    public record Prose(String html) implements Piece {}

    /**
     * Somewhere to type.
     *
     * @param label words in front of it
     * @param sample the invented words to type; may be empty
     * @param hint words behind it; may be empty
     */
    public record Field(String label, String sample, String hint, int line) implements Piece {}

    /**
     * Something to choose from.
     *
     * @param question the paragraph above, in words; may be empty
     * @param isSeveral whether more than one may be chosen
     */
    public record Choices(String question, boolean isSeveral, List<Option> options, int line)
            implements Piece {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** Something that can be chosen, in words without marks. */
    public record Option(String words, boolean isRight) {}

    /** Buttons in a row; the first is the one that goes on. */
    public record Buttons(List<Button> buttons) implements Piece {
        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    /** A button, and the anchor of the screen it leads to. */
    public record Button(String words, String target, int line) {}
}
