package dk.virkwiki.markdown;

import dk.virkwiki.shared.Audience;

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
}
