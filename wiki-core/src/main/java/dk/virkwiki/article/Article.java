package dk.virkwiki.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An article as it stands now. Earlier texts are {@link Revision}s.
 *
 * @param id the slug the article was born with; never changes
 * @param number the current revision, counted from 1
 * @param source the whole Markdown file, front matter included, byte for byte
 * @param metadata what the front matter says
 * @param folder where the file lies below the articles' folder ({@code moms}); empty for the top
 * @param created when the first revision was saved
 * @param updated when the current revision was saved
 */
@Document("articles")
public record Article(
        @Id String id,
        int number,
        String source,
        ArticleMetadata metadata,
        String folder,
        Instant created,
        Instant updated) {

    /** The Markdown below the front matter. */
    public String body() {
        return ArticleFile.bodyOf(source);
    }

    public String title() {
        return metadata.title();
    }

    public String slug() {
        return metadata.slug();
    }

    /** Whether this audience may read the article at all. */
    public boolean isReadableBy(Audience audience) {
        return metadata.isReadableBy(audience);
    }

    /** Whether this person may read it: as their audience, or as an editor of the owner. */
    public boolean isReadableBy(Actor actor) {
        return isReadableBy(actor.audience()) || actor.editsFor(metadata.owner());
    }
}
