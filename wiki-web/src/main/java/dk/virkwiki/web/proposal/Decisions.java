package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.ChangeChecks;
import dk.virkwiki.proposal.Emergencies;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.proposal.Seen;
import dk.virkwiki.web.text.CheckViews;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Carries an editor's answer out, after the checks have let the text through. */
@Component
class Decisions {
    private final Reviews reviews;
    private final Emergencies emergencies;
    private final ReviewPanels panels;
    private final Checked checked;

    Decisions(Reviews reviews, Emergencies emergencies, ReviewPanels panels, Checked checked) {
        this.reviews = reviews;
        this.emergencies = emergencies;
        this.panels = panels;
        this.checked = checked;
    }

    /** Looks at the text that an accept would publish. */
    @Component
    static class Checked {
        private final Proposals proposals;
        private final ChangeChecks checks;
        private final CheckViews views;

        Checked(Proposals proposals, ChangeChecks checks, CheckViews views) {
            this.proposals = proposals;
            this.checks = checks;
            this.views = views;
        }

        /** The reasons given for what is doubtful, in one text. */
        String reasons(Actor actor, String id, Map<String, String> fields) {
            var proposal = proposals.get(actor, id);
            if (proposal.state().isFinal()) {
                return "";
            }
            var merge = proposals.preview(actor, proposal);
            var text = merge.isClean() ? merge.text() : proposal.text().source();
            var report = checks.of(actor, proposal, text);
            report.requirePublishable(CheckViews.reasoned(report, fields));
            return views.reasons(report, fields);
        }
    }

    Reviews reviews() {
        return reviews;
    }

    Emergencies emergencies() {
        return emergencies;
    }

    void decide(Actor actor, String id, DecisionForm form, Map<String, String> fields) {
        if (DecisionForm.HURRY.equals(form.afgoerelse())) {
            var why = checked.reasons(actor, id, fields);
            emergencies.publish(
                    actor, new Seen(id, form.seen()), form.text(), form.publication(why));
        } else {
            var why = form.accepts() ? checked.reasons(actor, id, fields) : "";
            reviews.decide(actor, id, form.seen(), form.toDecision(panels.told(form), why));
        }
    }
}
