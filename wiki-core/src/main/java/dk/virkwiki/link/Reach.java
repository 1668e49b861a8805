package dk.virkwiki.link;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.shared.Audience;

/** Who can get to an article, as far as links to it care. */
public enum Reach {
    EVERYBODY,
    ADVISORS,
    /** Being written; only its editors see it. */
    DRAFT,
    WITHDRAWN;

    static Reach of(ArticleMetadata metadata) {
        if (metadata.status() == ArticleStatus.DRAFT) {
            return DRAFT;
        }
        if (metadata.status() == ArticleStatus.WITHDRAWN) {
            return WITHDRAWN;
        }
        return metadata.visibility() == Audience.ADVISOR ? ADVISORS : EVERYBODY;
    }
}
