package dk.virkwiki.markdown;

import java.util.List;

/**
 * A text whose sections lead to each other by lists of links to anchors, as one audience sees it.
 *
 * @param start what stands above the first heading of level 2
 * @param sections what stands below each of them, in order
 */
public record BranchedText(Section start, List<Section> sections) {
    public BranchedText {
        sections = List.copyOf(sections);
    }

    /**
     * What stands under one heading.
     *
     * @param id its anchor; empty for the start
     * @param heading its words; empty for the start
     * @param line of the heading in the body, from 1; right for advisors only, whose text is whole
     * @param repeated whether the author gave the same id to an earlier section
     * @param choices the last list whose items lead to anchors; empty where the text ends
     */
    public record Section(
            String id,
            String heading,
            int line,
            boolean repeated,
            Content content,
            List<Choice> choices) {
        public Section {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The text of a section, without its heading and its choices. Every string is safe HTML and may
     * be empty.
     *
     * @param lead its first paragraph
     * @param text the rest that everybody sees, up to a smaller heading where there are choices
     * @param more that smaller heading, and what stands below it
     * @param script what is for advisors only; empty for the public
     * @param articles slugs of the articles that the public part links to
     * @param services codes of the self-services that it links to
     * @param leadsOut whether it links to any article, self-service or address
     */
    public record Content(
            String lead,
            String text,
            More more,
            String script,
            List<String> articles,
            List<String> services,
            boolean leadsOut) {
        public Content {
            articles = List.copyOf(articles);
            services = List.copyOf(services);
        }

        /** Whether nothing is said to the public. */
        public boolean isEmpty() {
            return lead.isEmpty() && text.isEmpty() && more.html().isEmpty();
        }
    }

    /**
     * What stands below a smaller heading.
     *
     * @param heading its words
     * @param html what follows it
     */
    public record More(String heading, String html) {
        static final More NONE = new More("", "");
    }

    /**
     * An item of the list.
     *
     * @param words words of its link; empty where it has none
     * @param target the anchor it leads to; empty where it leads to none
     * @param name title of its link, or empty
     * @param hint words behind the link
     * @param condition what stands in {@code {hvis …}}, or empty
     * @param line in the body, from 1
     */
    public record Choice(
            String words, String target, String name, String hint, String condition, int line) {}
}
