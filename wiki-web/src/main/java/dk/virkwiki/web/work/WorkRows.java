package dk.virkwiki.web.work;

import dk.virkwiki.proposal.ProposalKind;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.work.WorkPage.Answer;
import dk.virkwiki.web.work.WorkPage.Group;
import dk.virkwiki.web.work.WorkPage.Row;
import dk.virkwiki.web.work.WorkPage.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a person's proposals, put together by what they wait for. */
@Component
class WorkRows {
    private final ReviewQueue queue;
    private final AnswerTimes times;
    private final Words words;
    private final Moments moments;

    WorkRows(ReviewQueue queue, AnswerTimes times, Words words, Moments moments) {
        this.queue = queue;
        this.times = times;
        this.words = words;
        this.moments = moments;
    }

    List<Group> groups(List<ProposalSummary> mine) {
        var groups = new ArrayList<Group>();
        add(groups, "venter", mine, EnumSet.of(ProposalState.CHANGES_REQUESTED));
        add(groups, "kladder", mine, EnumSet.of(ProposalState.DRAFT));
        add(groups, "sendt", mine, EnumSet.of(ProposalState.SUBMITTED));
        add(groups, "svar", mine, EnumSet.of(ProposalState.ACCEPTED, ProposalState.DECLINED));
        add(groups, "trukket", mine, EnumSet.of(ProposalState.WITHDRAWN));
        return groups;
    }

    private void add(
            List<Group> groups, String id, List<ProposalSummary> mine, Set<ProposalState> states) {
        var expected = new HashMap<String, String>();
        var rows =
                mine.stream()
                        .filter(proposal -> states.contains(proposal.state()))
                        .map(proposal -> row(proposal, expected))
                        .toList();
        if (!rows.isEmpty()) {
            boolean choosable = id.equals("kladder") && rows.size() > 1;
            groups.add(new Group(id, words.of("arbejde.gruppe." + id), rows, choosable));
        }
    }

    /** A change is known by why it is made; a new article by what it is called. */
    private Row row(ProposalSummary proposal, Map<String, String> expected) {
        var reason = proposal.text().reason();
        boolean byArticle = reason.isBlank() || proposal.article().kind() == ProposalKind.CREATE;
        return new Row(
                proposal.state() == ProposalState.DRAFT
                        ? "/forslag/" + proposal.id() + "/ret"
                        : "/forslag/" + proposal.id(),
                byArticle ? article(proposal) : reason,
                byArticle ? why(reason) : article(proposal),
                state(proposal),
                moments.of(proposal.progress().updated()),
                answer(proposal.lastReview()),
                expected(proposal, expected),
                proposal.id() + ":" + proposal.version());
    }

    private String why(String reason) {
        return reason.isBlank() ? words.of("arbejde.uden-begrundelse") : reason;
    }

    private String article(ProposalSummary proposal) {
        var title = proposal.article().title();
        var named = title.isEmpty() ? words.of("arbejde.uden-titel") : title;
        var kind = proposal.article().kind();
        return kind == ProposalKind.EDIT
                ? named
                : named + " · " + words.of("arbejde.slags." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Each authority's figures are asked for once. */
    private @Nullable String expected(ProposalSummary proposal, Map<String, String> known) {
        var submitted = proposal.progress().submitted();
        if (proposal.state() != ProposalState.SUBMITTED || submitted == null) {
            return null;
        }
        return queue.isOverdue(proposal)
                ? words.of("arbejde.over-tid", moments.age(submitted))
                : known.computeIfAbsent(proposal.article().owner(), times::of);
    }

    private State state(ProposalSummary proposal) {
        if (proposal.isScheduled()) {
            return new State(words.of("arbejde.planlagt"), "time", "ok");
        }
        var name = proposal.state().name().toLowerCase(Locale.ROOT);
        var label = words.of("forslag.status." + name);
        return switch (proposal.state()) {
            case DRAFT -> new State(label, "edit", "none");
            case SUBMITTED -> new State(label, "time", "none");
            case CHANGES_REQUESTED -> new State(label, "hourglass", "wait");
            case ACCEPTED -> new State(label, "success", "ok");
            case DECLINED -> new State(label, "close", "none");
            case WITHDRAWN -> new State(label, "minus", "none");
        };
    }

    private static @Nullable Answer answer(@Nullable Review review) {
        return review == null ? null : new Answer(review.reviewer().name(), review.comment());
    }
}
