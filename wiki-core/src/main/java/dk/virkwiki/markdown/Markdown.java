package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;
import java.util.List;

/** Reads the wiki's Markdown. Accepts every text; never throws on what people write. */
public final class Markdown {
    private Markdown() {}

    /**
     * The text as this audience may see it. What is not for the audience is removed from the tree
     * before anything is made from it.
     *
     * @param body Markdown without front matter
     * @param links finds the articles behind wiki links
     */
    public static MarkdownView read(String body, Audience audience, WikiLinks links) {
        throw new IllegalStateException("being written");
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
