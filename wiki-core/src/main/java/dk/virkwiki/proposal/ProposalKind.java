package dk.virkwiki.proposal;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleStatus;
import org.jspecify.annotations.Nullable;

/** What a proposal does to its article; follows from how the front matter changes. */
public enum ProposalKind {
    /** Changes the text. */
    EDIT,
    /** Makes an article that is not there yet. */
    CREATE,
    /** Withdraws the article. */
    WITHDRAW,
    /** Gives the article another address. */
    MOVE;

    /**
     * The kind of a proposal.
     *
     * @param base what the front matter said where it was begun; null for an article that is not
     *     there yet
     * @param proposed what it is to say; null while it cannot be read
     */
    static ProposalKind of(@Nullable ArticleMetadata base, @Nullable ArticleMetadata proposed) {
        if (base == null) {
            return CREATE;
        }
        if (proposed == null) {
            return EDIT;
        }
        if (proposed.status() == ArticleStatus.WITHDRAWN
                && base.status() != ArticleStatus.WITHDRAWN) {
            return WITHDRAW;
        }
        return proposed.slug().equals(base.slug()) ? EDIT : MOVE;
    }
}
