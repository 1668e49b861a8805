package dk.virkwiki.proposal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * How many proposals about an article wait for an answer. Everybody may know the number; what they
 * say, and who says it, is asked of {@link Proposals}.
 */
@Component
public class OpenProposals {
    private static final List<ProposalState> OPEN =
            List.of(ProposalState.SUBMITTED, ProposalState.CHANGES_REQUESTED);

    private final MongoOperations mongo;

    OpenProposals(MongoOperations mongo) {
        this.mongo = mongo;
    }

    private record Row(Proposal.ProposedArticle article) {}

    /** Article id to number; articles without open proposals are left out. */
    public Map<String, Integer> count(Collection<String> articleIds) {
        Map<String, Integer> counts = new HashMap<>();
        if (articleIds.isEmpty()) {
            return counts;
        }
        var open = query(where("article.articleId").in(articleIds).and("progress.state").in(OPEN));
        open.fields().include("article");
        mongo.find(open, Row.class, "proposals")
                .forEach(row -> counts.merge(row.article().articleId(), 1, Integer::sum));
        return counts;
    }

    /** The number of one article. */
    public int count(String articleId) {
        return count(List.of(articleId)).getOrDefault(articleId, 0);
    }
}
