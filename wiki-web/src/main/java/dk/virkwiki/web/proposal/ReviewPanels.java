package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.ChangeChecks;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Reviews;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.DecisionPanel.Publish;
import dk.virkwiki.web.proposal.DecisionPanel.Tab;
import dk.virkwiki.web.proposal.DecisionPanel.Template;
import dk.virkwiki.web.text.CheckViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the panel that decides together. */
@Component
class ReviewPanels {
    private static final Map<String, List<String>> TEMPLATES =
            Map.of(
                    DecisionForm.REQUEST,
                    List.of("kilde", "regel", "andet-sted", "lokalt", "sprog"),
                    DecisionForm.DECLINE,
                    List.of("findes", "ikke-rigtigt", "lokalt", "ikke-vores"));

    private final Proposals proposals;
    private final Reviews reviews;
    private final ChangeChecks checks;
    private final CheckViews views;
    private final Words words;

    ReviewPanels(
            Proposals proposals,
            Reviews reviews,
            ChangeChecks checks,
            CheckViews views,
            Words words) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.checks = checks;
        this.views = views;
        this.words = words;
    }

    /**
     * What somebody sent, to be shown again.
     *
     * @param form the answer
     * @param fields every field by name, for reasons of checks
     * @param error why it was not taken, or null
     */
    record Sent(DecisionForm form, Map<String, String> fields, @Nullable String error) {
        static Sent nothing() {
            return new Sent(DecisionForm.empty(), Map.of(), null);
        }
    }

    /** The panel; null when no decision is open to the person. */
    @Nullable DecisionPanel panel(
            Actor actor, Proposal proposal, Choices choices, String checked, Sent sent) {
        var open = open(actor, proposal);
        if (open.isEmpty()) {
            return null;
        }
        var approved = approved(actor, proposal);
        var wanted = choices.afgoerelse();
        var first = approved == null ? open.getFirst() : "";
        var chosen = wanted != null && open.contains(wanted) ? wanted : first;
        return new DecisionPanel(
                open.stream().map(key -> tab(proposal.id(), choices, key, chosen)).toList(),
                chosen,
                approved == null ? approvals(actor, proposal) : "",
                approved,
                templates(chosen),
                sent.form(),
                sent.error(),
                publishes(chosen) ? publish(actor, proposal, checked, sent) : null);
    }

    private List<String> open(Actor actor, Proposal proposal) {
        var rights = proposals.rights(actor, proposal);
        var open = new ArrayList<String>();
        if (rights.mayAccept() && !hasApproved(actor, proposal)) {
            open.add(DecisionForm.ACCEPT);
        }
        if (rights.mayRequestChanges()) {
            open.add(DecisionForm.REQUEST);
        }
        if (rights.mayDecline()) {
            open.add(DecisionForm.DECLINE);
        }
        if (reviews.rights(actor, proposal).mayHurry()) {
            open.add(DecisionForm.HURRY);
        }
        return open;
    }

    private static boolean publishes(String chosen) {
        return chosen.equals(DecisionForm.ACCEPT) || chosen.equals(DecisionForm.HURRY);
    }

    private Publish publish(Actor actor, Proposal proposal, String checked, Sent sent) {
        int others = missing(actor, proposal) - 1;
        return new Publish(
                views.of(checks.of(actor, proposal, checked), sent.fields()),
                others <= 0,
                others,
                reviews.rights(actor, proposal).mayPublish());
    }

    private String approvals(Actor actor, Proposal proposal) {
        int needed = reviews.approvalsNeeded(actor, proposal);
        int given = proposal.history().approvals().size();
        return needed == 1 ? "" : words.of("forslag.godkendelser", needed, given);
    }

    /** How many must still approve. */
    private int missing(Actor actor, Proposal proposal) {
        return reviews.approvalsNeeded(actor, proposal) - proposal.history().approvals().size();
    }

    /** Who has approved a text does not do it again; others must, or one who may publish. */
    private @Nullable String approved(Actor actor, Proposal proposal) {
        return hasApproved(actor, proposal)
                ? words.of("forslag.du-har-godkendt", Math.max(0, missing(actor, proposal)))
                : null;
    }

    private static boolean hasApproved(Actor actor, Proposal proposal) {
        return proposal.state() == ProposalState.SUBMITTED
                && proposal.history().approvals().stream()
                        .anyMatch(one -> one.reviewer().accountId().equals(actor.accountId()));
    }

    private Tab tab(String id, Choices choices, String key, String chosen) {
        var address = choices.address(id, choices.source(), choices.advisor(), key);
        var single =
                switch (key) {
                    case DecisionForm.ACCEPT -> "Y";
                    case DecisionForm.REQUEST -> "N";
                    case DecisionForm.DECLINE -> "X";
                    default -> "";
                };
        var label = words.of("forslag.afgoerelse." + key);
        return new Tab(address, label, key.equals(chosen), single);
    }

    private List<Template> templates(String chosen) {
        return TEMPLATES.getOrDefault(chosen, List.of()).stream()
                .map(code -> template(chosen, code))
                .toList();
    }

    private Template template(String decision, String code) {
        var key = "skabelon." + decision + "." + code;
        return new Template(code, words.of(key), words.of(key + ".tekst"));
    }

    /** What the proposer is told: the ticked reasons, then what was typed. */
    String told(DecisionForm form) {
        var decision = form.afgoerelse() == null ? "" : form.afgoerelse();
        var known = TEMPLATES.getOrDefault(decision, List.of());
        var ticked =
                form.ticked().stream()
                        .filter(known::contains)
                        .map(code -> template(decision, code).text());
        return Stream.concat(ticked, Stream.of(form.text().strip()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
