package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;

/**
 * An editor's answer as a proposal keeps it.
 *
 * @param reviewer who answered
 * @param outcome the state the proposal got by it: accepted, changes requested or declined
 * @param comment what the editor told the proposer; may be empty for an accept
 * @param at when
 */
public record Review(Author reviewer, ProposalState outcome, String comment, Instant at) {
    boolean isBy(String accountId, Decision decision) {
        return reviewer.accountId().equals(accountId)
                && outcome == decision.outcome()
                && comment.equals(decision.comment().strip());
    }
}
