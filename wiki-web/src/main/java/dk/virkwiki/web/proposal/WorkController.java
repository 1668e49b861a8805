package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.WorkPage.Answer;
import dk.virkwiki.web.proposal.WorkPage.Group;
import dk.virkwiki.web.proposal.WorkPage.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's drafts and proposals, and the answers to them. */
@Controller
class WorkController {
    private static final int PAGE = 100;

    private final Proposals proposals;
    private final Words words;
    private final Moments moments;

    WorkController(Proposals proposals, Words words, Moments moments) {
        this.proposals = proposals;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/mit-arbejde")
    String show(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int side, Model model) {
        var address = new Address("/mit-arbejde");
        var pages = Paging.of(address, side, Math.toIntExact(proposals.countMine(actor)), PAGE);
        var mine = proposals.mine(actor, (pages.number() - 1) * PAGE, PAGE);
        model.addAttribute("page", new WorkPage(groups(mine), pages));
        return "proposal/mit-arbejde";
    }

    private List<Group> groups(List<ProposalSummary> mine) {
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
        var rows = mine.stream().filter(p -> states.contains(p.state())).map(this::row).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(id, words.of("arbejde.gruppe." + id), rows));
        }
    }

    private Row row(ProposalSummary proposal) {
        var article = proposal.article();
        var reason = proposal.text().reason();
        return new Row(
                proposal.state() == ProposalState.DRAFT
                        ? "/artikler/" + article.slug() + "/foreslaa"
                        : "/forslag/" + proposal.id(),
                reason.isBlank() ? words.of("forslag.uden-begrundelse") : reason,
                article.title(),
                StateView.of(proposal.state(), words),
                moments.of(proposal.progress().updated()),
                answer(proposal.lastReview()));
    }

    private static @Nullable Answer answer(@Nullable Review review) {
        return review == null ? null : new Answer(review.reviewer().name(), review.comment());
    }
}
