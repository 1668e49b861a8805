package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals to act on: found for a person, put right after a crash, saved unless stale. */
@Component
class StoredProposals {
    private static final int TRIES = 5;

    private final ProposalRepository repository;
    private final Publishing publishing;
    private final ProposalLog log;
    private final Clock clock;

    StoredProposals(
            ProposalRepository repository, Publishing publishing, ProposalLog log, Clock clock) {
        this.repository = repository;
        this.publishing = publishing;
        this.log = log;
        this.clock = clock;
    }

    /** The proposal with this id, if the person may see it. */
    Proposal visible(Actor actor, String id) {
        return repository
                .find(id)
                .filter(proposal -> ProposalPolicy.maySee(actor, proposal))
                .orElseThrow(() -> new NotFound("forslag-findes-ikke", id));
    }

    /** The proposal to act on, with a publication that a crash cut off put right first. */
    Proposal current(Actor actor, String id) {
        return publishing.settled(visible(actor, id));
    }

    /** The person's own proposal to act on. */
    Proposal own(Actor actor, String id) {
        var proposal = current(actor, id);
        ProposalPolicy.requireProposer(actor, proposal);
        return proposal;
    }

    Optional<Proposal> findInSlot(String slot) {
        return repository.findInSlot(slot);
    }

    Optional<Proposal> insert(Proposal proposal) {
        return repository.insert(proposal);
    }

    /** The stored proposal, unless somebody else saved it since it was read. */
    Proposal save(Proposal proposal) {
        return repository
                .save(proposal)
                .orElseThrow(() -> new Conflict("forslag-aendret", proposal.article().title()));
    }

    /** The same, with what was done written in the log of acts. */
    Proposal save(Actor actor, AuditAct act, Proposal proposal) {
        return log.done(actor, act, save(proposal));
    }

    /** Does a small act that does not depend on what the person saw, whoever else saves. */
    Proposal saveAny(Actor actor, String id, AuditAct name, Function<Proposal, Proposal> act) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var before = current(actor, id);
            var after = act.apply(before);
            if (after.equals(before)) {
                return before;
            }
            var saved = repository.save(after);
            if (saved.isPresent()) {
                return log.done(actor, name, saved.get());
            }
        }
        throw new Conflict("forslag-aendret", id);
    }

    ProposalLog log() {
        return log;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static void requireOpen(Proposal proposal) {
        if (!proposal.state().isOpen()) {
            throw new Conflict("forslag-har-anden-status", proposal.state().name());
        }
    }

    static void requireVersion(Proposal proposal, @Nullable Long version) {
        if (!Objects.equals(proposal.version(), version)) {
            throw new Conflict("forslag-aendret", proposal.article().title());
        }
    }
}
