package dk.virkwiki.article;

/**
 * A new text for an article.
 *
 * @param articleId the article
 * @param baseNumber the revision the text was made from; another current revision is a conflict
 * @param source the whole new file
 * @param note why, in a sentence
 * @param origin the proposal it comes from, and what the public is told; the same act of a proposal
 *     applied twice does nothing more
 */
public record Edit(String articleId, int baseNumber, String source, String note, Origin origin) {

    /** An edit that comes from no proposal. */
    public Edit(String articleId, int baseNumber, String source, String note) {
        this(articleId, baseNumber, source, note, Origin.none());
    }
}
