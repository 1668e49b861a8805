package dk.virkwiki.markdown;

import java.util.List;

/**
 * A text whose sections hold lists of boxes to tick, as one audience sees it. Every string called
 * HTML is safe and may be empty.
 *
 * @param lead HTML of the first paragraph above the first heading of level 2
 * @param start the rest of what stands there
 * @param sections what stands below each heading of level 2, in order
 */
public record TaskText(String lead, Section start, List<Section> sections) {
    public TaskText {
        sections = List.copyOf(sections);
    }

    /**
     * What stands under one heading.
     *
     * @param id its anchor; empty for the start
     * @param heading its words; empty for the start
     * @param line of the heading in the body, from 1; right for advisors only, whose text is whole
     * @param before HTML of what stands above the first list of tasks
     * @param after HTML of the rest
     * @param script HTML of what is for advisors only; empty for the public
     * @param items what can be ticked, in order
     */
    public record Section(
            String id,
            String heading,
            int line,
            String before,
            String after,
            String script,
            List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list with boxes.
     *
     * @param words of the link it begins with; of all of it where it begins with none
     * @param target slug or {@code selvbetjening:code} of its first wiki link, or empty
     * @param href where its first link leads this audience, or empty
     * @param note HTML of what stands behind the link it begins with
     * @param onlyFor what stands in {@code {kun for …}}, or empty
     * @param deadline what stands in {@code {frist: …}}, or empty
     * @param line in the body, from 1
     */
    public record Item(
            String words,
            String target,
            String href,
            String note,
            String onlyFor,
            String deadline,
            int line) {}
}
