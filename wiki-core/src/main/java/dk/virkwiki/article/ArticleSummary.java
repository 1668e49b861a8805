package dk.virkwiki.article;

import dk.virkwiki.shared.Audience;
import org.springframework.data.annotation.Id;

/**
 * An article without its text: what a link or a list shows.
 *
 * @param id the article
 * @param metadata what its front matter says
 */
public record ArticleSummary(@Id String id, ArticleMetadata metadata) {

    /** Whether this audience may read the article. */
    public boolean isReadableBy(Audience audience) {
        return metadata.isReadableBy(audience);
    }
}
