package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.GapDraftRepository.Link;
import dk.virkwiki.gap.Handling.Coverage;
import dk.virkwiki.gap.Handling.Work;
import dk.virkwiki.proposal.ProposalStandings;
import dk.virkwiki.proposal.ProposalStandings.Standing;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The front door for writing about a need. A row follows the proposal that was begun from it: it is
 * in progress while that is written and waits for an answer, covered when it is published, and new
 * again when it comes to nothing. Whoever looks at the board makes the rows follow.
 */
@Service
public class GapDrafts {
    private static final Duration UNSAVED = Duration.ofDays(2);

    /** A publication can be undone for ten seconds, and an emergency looked at later. */
    private static final Duration WATCHED = Duration.ofDays(90);

    private final GapDraftRepository links;
    private final GapRepository repository;
    private final Gaps gaps;
    private final Proposals proposals;
    private final ProposalStandings standings;

    GapDrafts(
            GapDraftRepository links,
            GapRepository repository,
            Gaps gaps,
            Proposals proposals,
            ProposalStandings standings) {
        this.links = links;
        this.repository = repository;
        this.gaps = gaps;
        this.proposals = proposals;
        this.standings = standings;
    }

    /**
     * Begins a draft from a row.
     *
     * @return id of the proposal that is to be written
     */
    public String begin(Actor writer, String gap) {
        GapPolicy.requireMaySee(writer);
        if (!proposals.mayPropose(writer) || repository.find(gap).isEmpty()) {
            throw new NotFound("hul-findes-ikke");
        }
        var id = Proposals.newId();
        links.keep(new Link(id, gap, gaps.now()));
        return id;
    }

    /** Makes the rows follow the proposals that were begun from them. */
    public void settle() {
        var open = links.findOpen();
        var states = standings.of(open.stream().map(Link::id).toList());
        open.reversed().forEach(link -> settle(link, states.get(link.id())));
    }

    private void settle(Link link, @Nullable Standing standing) {
        var gap = repository.find(link.gap()).orElse(null);
        if (gap == null || isOver(link, standing)) {
            links.remove(link.id());
            return;
        }
        var next = standing == null ? gap.handling() : next(gap.handling(), link.id(), standing);
        if (!next.equals(gap.handling())) {
            repository.handle(gap, owned(next, standing), gaps.now());
            gaps.count(gap.id());
        }
    }

    /** A need whose text goes to an authority is that authority's, whoever it was thought to be. */
    private static Handling owned(Handling next, @Nullable Standing standing) {
        if (standing == null
                || standing.state() == ProposalState.DRAFT
                || next.status() == GapStatus.NEW
                || standing.owner().isEmpty()
                || standing.owner().equals(next.owner())) {
            return next;
        }
        return next.ownedBy(standing.owner());
    }

    private boolean isOver(Link link, @Nullable Standing standing) {
        var age = Duration.between(link.begun(), gaps.now());
        return standing == null
                ? age.compareTo(UNSAVED) > 0
                : age.compareTo(WATCHED) > 0 && standing.publishedArticle() != null;
    }

    /** What a proposal in this state makes of its row. */
    private Handling next(Handling now, String proposal, Standing standing) {
        return switch (standing.state()) {
            case DRAFT -> isFree(now) ? now.worked(new Work(proposal, false)) : now;
            case SUBMITTED, CHANGES_REQUESTED -> sent(now, proposal);
            case ACCEPTED ->
                    standing.publishedArticle() == null
                            ? sent(now, proposal)
                            : published(now, proposal, standing.publishedArticle());
            case DECLINED, WITHDRAWN -> follows(now, proposal) ? now.reopened() : now;
        };
    }

    private static boolean isFree(Handling now) {
        return now.status() == GapStatus.NEW;
    }

    private static Handling sent(Handling now, String proposal) {
        var work = now.work();
        boolean other = now.status() == GapStatus.IN_PROGRESS && work != null && work.sent();
        boolean free = isFree(now) || now.status() == GapStatus.IN_PROGRESS && !other;
        return free || isCoveredBy(now, proposal) ? now.worked(new Work(proposal, true)) : now;
    }

    private Handling published(Handling now, String proposal, String article) {
        boolean open = isFree(now) || now.status() == GapStatus.IN_PROGRESS;
        return open ? now.covered(new Coverage(article, gaps.today(), proposal)) : now;
    }

    private static boolean follows(Handling now, String proposal) {
        var work = now.work();
        return isCoveredBy(now, proposal) || work != null && work.proposal().equals(proposal);
    }

    private static boolean isCoveredBy(Handling now, String proposal) {
        var by = now.coverage();
        return by != null && Objects.equals(by.proposal(), proposal);
    }
}
