package dk.virkwiki.web.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.proposal.Handling;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.review.TogetherPage.Fix;
import dk.virkwiki.web.text.Differences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts small fixes beside each other. */
@Component
class TogetherPages {
    /** Most fixes on one page: more cannot be read with care. */
    private static final int MOST = 20;

    private final ReviewQueue queue;
    private final Proposals proposals;
    private final Articles articles;
    private final Differences differences;

    TogetherPages(
            ReviewQueue queue, Proposals proposals, Articles articles, Differences differences) {
        this.queue = queue;
        this.proposals = proposals;
        this.articles = articles;
        this.differences = differences;
    }

    /** The chosen ones, or the first that wait. */
    TogetherPage small(Actor editor, List<String> chosen) {
        var ids =
                queue.find(editor, QueueFilter.SMALL, 0, Proposals.MAX_ROWS).stream()
                        .map(ProposalSummary::id)
                        .filter(id -> chosen.isEmpty() || chosen.contains(id))
                        .limit(MOST)
                        .toList();
        return new TogetherPage(
                ids.stream()
                        .map(id -> proposals.get(editor, id))
                        .filter(proposal -> isOpenToAll(editor, proposal))
                        .map(proposal -> fix(editor, proposal))
                        .toList());
    }

    private static boolean isOpenToAll(Actor editor, Proposal proposal) {
        return proposal.handling().size() == Handling.Size.SMALL
                && proposal.state() == ProposalState.SUBMITTED
                && !proposal.isBy(editor.accountId());
    }

    private Fix fix(Actor editor, Proposal proposal) {
        var article = articles.getById(editor, proposal.article().articleId());
        var before = articles.revision(article, proposal.text().baseNumber()).source();
        return new Fix(
                proposal.id() + ":" + proposal.version(),
                "/forslag/" + proposal.id(),
                article.title(),
                proposal.proposer().author().name(),
                proposal.text().reason(),
                differences.source(before, proposal.text().source()));
    }
}
