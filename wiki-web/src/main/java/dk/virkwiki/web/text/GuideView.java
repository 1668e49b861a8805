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
 * @param tree the same ways as a list
 */
public record GuideView(
        String count,
        List<Flaw> flaws,
        List<Row> rows,
        @Nullable Picture picture,
        @Nullable Branch tree) {

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
     * @param kind {@code question}, {@code result} or {@code lost}
     * @param words its heading in lines that fit
     */
    public record Box(int x, int y, String kind, List<Words> words) {}

    /** A line of words in a box. */
    public record Words(int x, int y, String text) {}

    /** An answer in the drawing, as the path of an SVG. */
    public record Line(String path) {}

    /**
     * A section in the tree.
     *
     * @param answer the words that lead to it; empty for the first
     * @param again whether it stands further up already, where its answers are
     */
    public record Branch(
            String answer, String id, String heading, boolean again, List<Branch> branches) {}
}
