package dk.virkwiki.markdown;

import java.util.List;

/**
 * A text that teaches: sections of words, of articles to read and of questions, as one audience
 * sees it. Unlike every other reading it tells which answers are right, so it stays on the server.
 *
 * @param start what stands above the first heading
 * @param sections what stands below each heading of level 1 or 2, in order
 * @param strayQuizzes lines of questions that stand inside another block, so that nobody is asked
 */
public record LessonText(List<Piece> start, List<Section> sections, List<Integer> strayQuizzes) {
    public LessonText {
        strayQuizzes = List.copyOf(strayQuizzes);
        start = List.copyOf(start);
        sections = List.copyOf(sections);
    }

    /**
     * What stands under one heading.
     *
     * @param id its anchor
     * @param level 1 for a part that holds others, else 2
     * @param line of the heading in the body, from 1; right for advisors only
     * @param repeated whether the author gave the same id to an earlier section
     */
    public record Section(
            String id, String heading, int level, int line, boolean repeated, List<Piece> pieces) {
        public Section {
            pieces = List.copyOf(pieces);
        }
    }

    /** Something in a section. */
    public sealed interface Piece permits Prose, Reading, Quiz {}

    /** Safe HTML. */
    public record Prose(String html) implements Piece {}

    /** An article to read: a paragraph that is a wiki link and nothing else. */
    public record Reading(String slug, int line) implements Piece {}

    /**
     * A question.
     *
     * @param line where the block begins
     * @param question its first paragraph, without marks; may be empty
     * @param more safe HTML of what follows before the answers
     * @param explanation safe HTML of what follows the answers
     */
    public record Quiz(
            int line, String question, String more, List<Option> options, String explanation)
            implements Piece {
        public Quiz {
            options = List.copyOf(options);
        }
    }

    /** An answer that can be chosen, in words without marks. */
    public record Option(String words, boolean isRight, int line) {}
}
