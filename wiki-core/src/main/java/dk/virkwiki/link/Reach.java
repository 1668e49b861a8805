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
        if (metadata.isReadableBy(Audience.PUBLIC)) {
            return EVERYBODY;
        }
        if (metadata.isReadableBy(Audience.ADVISOR)) {
            return ADVISORS;
        }
        return metadata.status() == ArticleStatus.WITHDRAWN ? WITHDRAWN : DRAFT;
    }
}
