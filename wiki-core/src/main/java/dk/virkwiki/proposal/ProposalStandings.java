package dk.virkwiki.proposal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Where proposals are in their lives, for parts of the wiki that wait for them. What they say, and
 * who says it, is asked of {@link Proposals}.
 */
@Component
public class ProposalStandings {
    private final MongoOperations mongo;

    ProposalStandings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    private record Row(
            @Id String id,
            Proposal.ProposedArticle article,
            Proposal.Progress progress,
            @Nullable Published history) {}

    private record Published(@Nullable Integer publishedAs) {}

    /**
     * Where a proposal is.
     *
     * @param state in its life
     * @param owner code of the authority it was sent to; empty while it names none
     * @param publishedArticle id of the article it was published as, or null
     */
    public record Standing(ProposalState state, String owner, @Nullable String publishedArticle) {}

    /** Proposal id to where it is; those that are not there are left out. */
    public Map<String, Standing> of(Collection<String> ids) {
        Map<String, Standing> standings = new HashMap<>();
        if (!ids.isEmpty()) {
            var which = query(where("_id").in(ids));
            which.fields().include("article", "progress", "history.publishedAs");
            mongo.find(which, Row.class, "proposals")
                    .forEach(row -> standings.put(row.id(), standing(row)));
        }
        return standings;
    }

    private static Standing standing(Row row) {
        boolean published = row.history() != null && row.history().publishedAs() != null;
        return new Standing(
                row.progress().state(),
                row.article().owner(),
                published ? row.article().articleId() : null);
    }
}
