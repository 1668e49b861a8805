package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.List;

/** Reads the wiki's Markdown. Accepts every text; never throws on what people write. */
public final class Markdown {
    private Markdown() {}

    /**
     * The text as this audience may see it. What is not for the public is cut out of the text
     * before anything is made from it for them.
     *
     * @param body Markdown without front matter
     * @param audience who is to see it
     * @param links finds the articles behind wiki links
     */
    public static MarkdownView read(String body, Audience audience, WikiLinks links) {
        return Rendering.view(body, audience, links);
    }

    /**
     * The source text as this audience may see it, for histories, differences and exports. The
     * public's text lacks the lines of advisor-only blocks; line breaks are line feeds.
     */
    public static String source(String body, Audience audience) {
        if (audience == Audience.ADVISOR) {
            return body;
        }
        return WikiText.withoutHidden(Source.of(body).text())
                .lines()
                .filter(line -> !line.contains(FenceLine.CUT))
                .map(line -> line.replace(Source.BAR, '|') + "\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /**
     * The text in pieces that people change one at a time: headings, paragraphs, list items, table
     * rows, code, fences; blank lines belong to the piece before them. Put together the pieces are
     * the text, character for character.
     */
    public static List<String> blocks(String body) {
        return SourceBlocks.of(body);
    }

    /** What an author should look at, in the order of lines; at most 200. */
    public static List<MarkdownProblem> problems(String body) {
        return Problems.in(body);
    }

    /** Every wiki link in the text, advisor blocks included, in order. */
    public static List<MarkdownLink> wikiLinks(String body) {
        return Problems.wikiLinks(body);
    }

    /** What an author should know about a text: findings and the wiki links it uses. */
    public static Check check(String body) {
        throw new IllegalStateException("being written");
    }

    /**
     * The outcome of a check.
     *
     * @param problems findings in the order they stand
     * @param wikiLinks every wiki link, also in advisor-only blocks
     */
    public record Check(List<Finding> problems, List<WikiLinkUse> wikiLinks) {}

    /**
     * Something an author should look at.
     *
     * @param line counted from 1 in the body
     * @param isError whether the text cannot be saved so
     * @param code names a message: {@code problem.<code>}
     * @param detail the word in question; may be empty
     */
    public record Finding(int line, boolean isError, String code, String detail) {}

    /**
     * A wiki link in a text.
     *
     * @param slug the article it names
     * @param line counted from 1 in the body
     */
    public record WikiLinkUse(String slug, int line) {
        /** The same link counted from the top of a file whose body begins at this line. */
        public WikiLinkUse below(int bodyLine) {
            return new WikiLinkUse(slug, line + bodyLine - 1);
        }
    }
}
