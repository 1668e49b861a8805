package dk.virkwiki.web.proposal;

import dk.virkwiki.proposal.ProposalState;
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
