package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.review.ReviewRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The front door to what lies with an authority's editors. */
@Service
public class ReviewQueue {
    private static final Duration ANSWERS_OF = Duration.ofDays(90);
    private static final int MOST_ANSWERS = 100;

    private final ProposalRepository repository;
    private final ReviewRules rules;
    private final Clock clock;

    ReviewQueue(ProposalRepository repository, ReviewRules rules, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.clock = clock;
    }

    /** A part of what lies with this editor's authority. */
    public List<ProposalSummary> find(Actor editor, QueueFilter filter, int offset, int limit) {
        return repository.findQueue(
                question(editor, filter),
                Math.max(0, offset),
                Math.clamp(limit, 1, Proposals.MAX_ROWS));
    }

    /** How many a part holds. */
    public long count(Actor editor, QueueFilter filter) {
        return repository.countQueue(question(editor, filter));
    }

    /** How much lies with this editor's authority. */
    public QueueCounts counts(Actor editor) {
        return new QueueCounts(
                count(editor, QueueFilter.WAITING), count(editor, QueueFilter.SENT_BACK));
    }

    private QueueQuestion question(Actor editor, QueueFilter filter) {
        ProposalPolicy.requireEditor(editor);
        var owner = Objects.requireNonNull(editor.authority());
        var now = clock.instant();
        return new QueueQuestion(
                owner, filter, editor.requireAccountId(), now, dueBefore(owner, now));
    }

    private Instant dueBefore(String owner, Instant now) {
        return now.minus(rules.of(owner).target());
    }

    /** Whether a proposal has waited for its owner longer than the owner wants. */
    public boolean isOverdue(ProposalSummary proposal) {
        var sent = proposal.progress().submitted();
        return proposal.state() == ProposalState.SUBMITTED
                && sent != null
                && sent.isBefore(dueBefore(proposal.article().owner(), clock.instant()));
    }

    /** When an open proposal is closed if nothing happens before; its parties are told first. */
    public Instant closesAt(ProposalSummary proposal) {
        var owner = proposal.article().owner();
        return proposal.progress().updated().plus(rules.of(owner).patience());
    }

    /** How soon this authority answers. */
    public AnswerTime answerTime(String owner) {
        var since = clock.instant().minus(ANSWERS_OF);
        var waits =
                repository.findAnswered(owner, since, MOST_ANSWERS).stream()
                        .map(ReviewQueue::wait)
                        .sorted()
                        .toList();
        var median = waits.isEmpty() ? null : waits.get(waits.size() / 2);
        return new AnswerTime(median, waits.size(), rules.of(owner).answerDays());
    }

    private static Duration wait(ProposalSummary proposal) {
        var progress = proposal.progress();
        var from = Objects.requireNonNullElse(progress.submitted(), progress.created());
        var to = Objects.requireNonNullElse(progress.answered(), from);
        return Duration.between(from, to);
    }
}
