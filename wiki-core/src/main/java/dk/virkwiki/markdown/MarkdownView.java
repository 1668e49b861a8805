package dk.virkwiki.markdown;

import java.util.List;

/**
 * A text as one audience sees it. Everything in it comes from a tree that holds nothing else.
 *
 * @param html safe HTML of the whole body in reading order (no scripts, no raw HTML from authors)
 * @param parts the same HTML cut at the headings of level 2, advisor blocks set apart
 * @param sections the text in pieces, for search passages: first the part above any heading
 * @param headings headings in order, for the contents list
 * @param wikiLinks slugs of the articles linked to, in order, without repeats
 */
public record MarkdownView(
        String html,
        List<Part> parts,
        List<Section> sections,
        List<Heading> headings,
        List<String> wikiLinks) {
    public MarkdownView {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
        headings = List.copyOf(headings);
        wikiLinks = List.copyOf(wikiLinks);
    }

    /**
     * What stands under one heading of level 2; the first part stands above all of them and may be
     * empty.
     *
     * @param headingId anchor, empty for the first part
     * @param heading words of the heading, empty for the first part
     * @param html the part's public blocks, its heading included
     * @param script the part's advisor-only blocks; empty for the public audience
     */
    public record Part(String headingId, String heading, String html, String script) {}

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param id anchor on the page
     * @param text its words
     */
    public record Heading(int level, String id, String text) {}

    /**
     * The words below one heading, without marks.
     *
     * @param headingId anchor of the heading, empty for the text above the first one
     * @param heading words of the heading, empty for the text above the first one
     * @param text plain text; blocks are parted by a line feed
     * @param audience {@code ADVISOR} when the words stand in an advisor-only block; such words are
     *     a section of their own under the same heading
     */
    public record Section(
            String headingId, String heading, String text, dk.virkwiki.shared.Audience audience) {}
}
