package dk.virkwiki.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a wizard is built, for those who write it.
 *
 * @param count how many questions and ways there are, in words
 * @param flaws what is wrong, in the order of lines
 * @param rows its sections in order
 * @param picture its ways as a drawing, or null when it is too large to be one
 * @param trees the same ways as lists: from the first section, then from those that no answer leads
 *     to
 */
public record GuideView(
        String count,
        List<Flaw> flaws,
        List<Row> rows,
        @Nullable Picture picture,
        List<Branch> trees) {

    /**
     * A section.
     *
     * @param kind question or result, in words
     * @param leads its answers
     */
    public record Row(String id, String heading, String kind, int line, List<Lead> leads) {}

    /**
     * An answer.
     *
     * @param name what it is called in addresses
     * @param condition when it is shown; may be empty
     * @param to heading of the section it leads to, or the id that does not exist
     * @param id of that section
     */
    public record Lead(String words, String name, String condition, String to, String id) {}

    /** A drawing with its size. */
    public record Picture(int width, int height, List<Box> boxes, List<Line> lines) {}

    /**
     * A section in the drawing.
     *
     * @param kind {@code question}, {@code result}, {@code lost} that no answer leads to, or {@code
     *     missing} that the text does not have
     * @param words its heading in lines that fit
     */
    public record Box(int x, int y, String kind, List<Words> words) {}

    /** A line of words in a box. */
    public record Words(int x, int y, String text) {}

    /**
     * An answer in the drawing, as the path of an SVG.
     *
     * @param back whether it leads to where the ways have been, or from where they never come
     */
    public record Line(String path, boolean back) {}

    /**
     * A section in a tree.
     *
     * @param answer the words that lead to it; empty for the first
     * @param condition when that answer is shown; may be empty
     * @param id of the section; empty when the text does not have it
     * @param note why nothing follows here, in words, or what is wrong; may be empty
     */
    public record Branch(
            String answer,
            String condition,
            String id,
            String heading,
            String note,
            List<Branch> branches) {}
}
