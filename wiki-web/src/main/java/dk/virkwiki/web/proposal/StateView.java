package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.web.layout.Words;
import java.util.Locale;

/**
 * A proposal's state for the screen: never by colour alone.
 *
 * @param words the state in words
 * @param icon name of the icon beside them
 * @param kind colour class: {@code ok}, {@code wait}, {@code stop} or {@code none}
 */
record StateView(String words, String icon, String kind) {

    static StateView of(Proposal proposal, Words words) {
        return proposal.isScheduled() ? scheduled(words) : of(proposal.state(), words);
    }

    static StateView of(ProposalSummary proposal, Words words) {
        return proposal.isScheduled() ? scheduled(words) : of(proposal.state(), words);
    }

    private static StateView scheduled(Words words) {
        return new StateView(words.of("forslag.status.planlagt"), "time", "ok");
    }

    /** What an editor answered; a yes may be one of several. */
    static StateView answer(ProposalState outcome, Words words) {
        return outcome == ProposalState.ACCEPTED
                ? new StateView(words.of("forslag.status.godkendt"), "success", "ok")
                : of(outcome, words);
    }

    static StateView of(ProposalState state, Words words) {
        var label = words.of("forslag.status." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case DRAFT -> new StateView(label, "edit", "none");
            case SUBMITTED -> new StateView(label, "time", "none");
            case CHANGES_REQUESTED -> new StateView(label, "hourglass", "wait");
            case ACCEPTED -> new StateView(label, "success", "ok");
            case DECLINED -> new StateView(label, "close", "none");
            case WITHDRAWN -> new StateView(label, "minus", "none");
        };
    }
}
