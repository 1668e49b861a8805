package dk.virkwiki.web.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Handling;
import dk.virkwiki.proposal.ProposalKind;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.review.QueuePage.Due;
import dk.virkwiki.web.review.QueuePage.From;
import dk.virkwiki.web.review.QueuePage.Mark;
import dk.virkwiki.web.review.QueuePage.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a proposal for its row in the queue. */
@Component
class QueueRows {
    private final ReviewQueue queue;
    private final Proposals proposals;
    private final Words words;
    private final Moments moments;
    private final DemandWords demands;

    QueueRows(
            ReviewQueue queue,
            Proposals proposals,
            Words words,
            Moments moments,
            DemandWords demands) {
        this.queue = queue;
        this.proposals = proposals;
        this.words = words;
        this.moments = moments;
        this.demands = demands;
    }

    /** One row; the target is how long the authority wants to take. */
    Row row(Actor editor, ProposalSummary proposal, Duration target) {
        var proposer = proposal.proposer();
        var reason = proposal.text().reason();
        boolean own = proposer.author().accountId().equals(editor.accountId());
        boolean small =
                !own
                        && proposal.state() == ProposalState.SUBMITTED
                        && proposal.handling().size() == Handling.Size.SMALL;
        return new Row(
                proposal.id(),
                reason.isBlank() ? proposal.article().title() : firstLine(reason),
                reason.isBlank()
                        ? words.of("forslag.uden-begrundelse")
                        : proposal.article().title(),
                size(proposal.handling().words()),
                marks(editor, proposal, own),
                new From(
                        proposer.author().name(),
                        Objects.requireNonNullElse(proposer.library(), "")),
                due(proposal, target),
                demands.of(proposal),
                small);
    }

    private static String firstLine(String reason) {
        return reason.lines().findFirst().orElse(reason);
    }

    private String size(@Nullable Integer changed) {
        return changed == null || changed == 0 ? "" : words.of("gennemgang.aendrer", changed);
    }

    private List<Mark> marks(Actor editor, ProposalSummary proposal, boolean own) {
        var marks = new ArrayList<Mark>();
        if (own) {
            marks.add(new Mark(words.of("gennemgang.dit-eget"), "person", ""));
        }
        var emergency = proposal.handling().emergency();
        if (emergency != null && emergency.unseen()) {
            marks.add(new Mark(words.of("gennemgang.skal-ses"), "warning", "stop"));
        }
        if (proposal.article().kind() != ProposalKind.EDIT) {
            var kind = proposal.article().kind().name().toLowerCase(Locale.ROOT);
            marks.add(new Mark(words.of("gennemgang.slags." + kind), "folder", "wait"));
        }
        if (proposal.handling().size() == Handling.Size.SMALL) {
            marks.add(new Mark(words.of("gennemgang.lille"), "check", ""));
        }
        if (collides(editor, proposal)) {
            marks.add(new Mark(words.of("gennemgang.konflikt"), "sync", "wait"));
        }
        if (proposal.handling().bundle() != null) {
            marks.add(new Mark(words.of("gennemgang.sammen"), "link", ""));
        }
        if (proposal.history().approvals() > 0 && proposal.state() == ProposalState.SUBMITTED) {
            long given = proposal.history().approvals();
            marks.add(new Mark(words.of("gennemgang.godkendelser", given), "success", ""));
        }
        claim(editor, proposal).ifPresent(marks::add);
        return marks;
    }

    /** Whether it and the article have both changed a place; only looked into when it is behind. */
    private boolean collides(Actor editor, ProposalSummary proposal) {
        if (proposal.article().kind() == ProposalKind.CREATE || proposal.state().isFinal()) {
            return false;
        }
        var whole = proposals.get(editor, proposal.id());
        return proposals
                .article(editor, whole)
                .filter(article -> article.number() > whole.text().baseNumber())
                .map(article -> !proposals.preview(editor, whole).isClean())
                .orElse(false);
    }

    private Optional<Mark> claim(Actor editor, ProposalSummary proposal) {
        var claim = proposal.handling().claim();
        if (claim == null || !moments.isAhead(claim.until())) {
            return Optional.empty();
        }
        var until = moments.timeOfDay(claim.until());
        boolean own = claim.by().accountId().equals(editor.accountId());
        var sentence =
                own
                        ? words.of("gennemgang.taget.dig", until)
                        : words.of("gennemgang.taget", claim.by().name(), until);
        return Optional.of(new Mark(sentence, "person", ""));
    }

    private Due due(ProposalSummary proposal, Duration target) {
        var publication = proposal.handling().publication();
        if (proposal.isScheduled() && publication != null && publication.at() != null) {
            var when = moments.full(publication.at());
            return new Due(words.of("gennemgang.udgives"), "time", "none", when);
        }
        var sent = sent(proposal);
        var detail = words.of("gennemgang.siden", moments.age(sent));
        if (proposal.state() != ProposalState.SUBMITTED) {
            return new Due(words.of("gennemgang.sendt-tilbage"), "hourglass", "none", detail);
        }
        if (queue.isOverdue(proposal)) {
            return new Due(words.of("gennemgang.over-tid"), "error", "stop", detail);
        }
        return moments.isAhead(sent.plus(target).minus(Duration.ofDays(1)))
                ? new Due(words.of("gennemgang.ny"), "time", "none", detail)
                : new Due(words.of("gennemgang.svar-nu"), "hourglass", "wait", detail);
    }

    private static Instant sent(ProposalSummary proposal) {
        return Objects.requireNonNullElse(
                proposal.progress().submitted(), proposal.progress().updated());
    }
}
