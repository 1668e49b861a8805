package dk.virkwiki.proposal;

import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.review.ReviewRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Closes open proposals that nobody touches. May be started on several nodes and any number of
 * times.
 */
@Service
public class ProposalUpkeep {
    private static final int MOST_AT_ONCE = 500;

    private final ProposalRepository repository;
    private final ReviewRules rules;
    private final CodeLists lists;
    private final ProposalLog log;
    private final Clock clock;

    ProposalUpkeep(
            ProposalRepository repository,
            ReviewRules rules,
            CodeLists lists,
            ProposalLog log,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.lists = lists;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Closes proposals that nobody has touched for as long as their owner allows. Two weeks before,
     * their parties are told; without that nothing is closed.
     */
    public void closeSilent() {
        for (var owner : authorities()) {
            var allowed = rules.of(owner).patience();
            var silentSince = now().minus(allowed).plus(AuthorityRules.NOTICE);
            for (var state : List.of(ProposalState.SUBMITTED, ProposalState.CHANGES_REQUESTED)) {
                for (var id : repository.findSilent(owner, state, silentSince, MOST_AT_ONCE)) {
                    repository.find(id).ifPresent(proposal -> remindOrClose(proposal, allowed));
                }
            }
        }
    }

    private void remindOrClose(Proposal proposal, Duration allowed) {
        var touched = proposal.progress().updated();
        var reminders = proposal.history().events(Kind.REMINDED);
        if (reminders.isEmpty() || reminders.getLast().at().isBefore(touched)) {
            repository.save(proposal.reminded(now()));
            return;
        }
        boolean isToldInTime = !reminders.getLast().at().plus(AuthorityRules.NOTICE).isAfter(now());
        if (isToldInTime && touched.plus(allowed).isBefore(now())) {
            var closed = repository.save(proposal.expired(now()));
            closed.ifPresent(one -> log.happened(AuditAct.PROPOSAL_EXPIRED, one, ""));
        }
    }

    private List<String> authorities() {
        return lists.all(CodeList.AUTHORITIES).stream().map(Code::code).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
