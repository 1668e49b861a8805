package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Moments.Moment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two texts beside each other, ready for a page.
 *
 * @param source whether it shows Markdown, not what readers see
 * @param runs the blocks in the order of the new text
 * @param changes how many blocks differ
 * @param facts what differs above the text, for those who see it as readers do and write it
 */
public record DifferenceView(boolean source, List<Run> runs, int changes, List<Fact> facts) {
    public DifferenceView {
        runs = List.copyOf(runs);
        facts = List.copyOf(facts);
    }

    /**
     * A key of the front matter that differs.
     *
     * @param label what the key is called
     * @param lines safe HTML of its lines with what differs marked; may be none
     */
    public record Fact(String label, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Blocks that stand together.
     *
     * @param fold words of the fold that hides them, or null when they are shown
     * @param blocks at least one
     */
    public record Run(@Nullable String fold, List<Block> blocks) {}

    /**
     * A paragraph, list, table or heading.
     *
     * @param number of the change, counted from 1; 0 when nothing happened to it
     * @param label what happened to it; empty when nothing did
     * @param icon name of the icon beside the label
     * @param html safe HTML with what differs marked; empty when it is shown by lines
     * @param lines its lines of source; empty when it is shown as readers see it
     * @param pictures safe HTML of pictures that came or went in its lines of source
     * @param note where a moved block stood before, in a sentence; else null
     * @param quote its words without marks, as they are proposed; as they were when it is removed
     * @param talk what is said about it, or null where nothing can be said
     */
    public record Block(
            int number,
            String label,
            String icon,
            String html,
            List<Line> lines,
            List<String> pictures,
            @Nullable String note,
            String quote,
            @Nullable Talk talk) {
        public Block {
            lines = List.copyOf(lines);
            pictures = List.copyOf(pictures);
        }

        Block with(Talk newTalk) {
            return new Block(number, label, icon, html, lines, pictures, note, quote, newTalk);
        }
    }

    /**
     * What is said about a block.
     *
     * @param said comments, oldest first
     * @param ask address of the form for a comment, or null for people who may not write
     * @param form where that form is sent when it is open here, else null
     * @param side {@code BEFORE} or {@code PROPOSED}: the text the words stand in
     */
    public record Talk(List<Said> said, @Nullable String ask, @Nullable String form, String side) {
        public Talk {
            said = List.copyOf(said);
        }
    }

    /**
     * A comment.
     *
     * @param about the words it is about; empty for the whole
     * @param open whether it waits for something
     * @param act where a press settles or reopens it, or null for people who may not
     */
    public record Said(
            String who,
            Moment when,
            String words,
            String about,
            boolean open,
            @Nullable String act) {}

    /** The same with what is said about each changed block. */
    public DifferenceView withTalk(Function<Block, Talk> talk) {
        var told =
                runs.stream()
                        .map(
                                run ->
                                        new Run(
                                                run.fold(),
                                                run.blocks().stream()
                                                        .map(
                                                                b ->
                                                                        b.number() == 0
                                                                                ? b
                                                                                : b.with(
                                                                                        talk.apply(
                                                                                                b)))
                                                        .toList()))
                        .toList();
        return new DifferenceView(source, told, changes, facts);
    }

    /**
     * A line of source.
     *
     * @param old its number in the old text; empty when only the new has it
     * @param now its number in the new text; empty when only the old has it
     * @param sign {@code +}, {@code −} or empty
     * @param spoken what a screen reader says for the sign
     * @param kind {@code a} for added, {@code d} for removed, else empty
     * @param html safe HTML with what differs marked
     */
    public record Line(
            String old, String now, String sign, String spoken, String kind, String html) {}
}
