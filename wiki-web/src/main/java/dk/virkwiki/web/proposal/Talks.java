package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Comment;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.proposal.ProposalPage.Event;
import dk.virkwiki.web.text.DifferenceView;
import dk.virkwiki.web.text.DifferenceView.Block;
import dk.virkwiki.web.text.DifferenceView.Said;
import dk.virkwiki.web.text.DifferenceView.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts comments at the blocks they are about; what finds no block stands below. */
@Component
class Talks {
    private final Moments moments;
    private final ReadingWords readings;

    Talks(Moments moments, ReadingWords readings) {
        this.moments = moments;
        this.readings = readings;
    }

    /** A difference with its comments, and the comments that stand below it. */
    record Told(DifferenceView difference, List<Said> below) {}

    /** What was said that has no place in the difference, and what happened. */
    ProposalPage.Talk talk(Actor actor, Proposal proposal, Told told, List<Event> events) {
        return new ProposalPage.Talk(told.below(), events, readings.of(actor, proposal));
    }

    Told told(Proposal proposal, DifferenceView difference, Choices choices, boolean mayWrite) {
        var placed = new HashSet<Integer>();
        var withTalk =
                difference.withTalk(block -> talk(proposal, block, choices, mayWrite, placed));
        var below = new ArrayList<Said>();
        var comments = proposal.history().comments();
        for (int i = 0; i < comments.size(); i++) {
            if (!placed.contains(i)) {
                below.add(said(proposal, i, mayWrite));
            }
        }
        return new Told(withTalk, below);
    }

    private Talk talk(
            Proposal proposal,
            Block block,
            Choices choices,
            boolean mayWrite,
            Set<Integer> placed) {
        var comments = proposal.history().comments();
        var here = new ArrayList<Said>();
        for (int i = 0; i < comments.size(); i++) {
            if (isAbout(comments.get(i), block) && placed.add(i)) {
                here.add(said(proposal, i, mayWrite));
            }
        }
        var id = proposal.id();
        boolean asked = mayWrite && Integer.valueOf(block.number()).equals(choices.om());
        return new Talk(
                here,
                mayWrite && !block.quote().isEmpty() ? choices.asking(id, block.number()) : null,
                asked ? "/forslag/" + id + "/kommentar" : null,
                block.icon().equals("minus") ? "BEFORE" : "PROPOSED");
    }

    private static boolean isAbout(Comment comment, Block block) {
        return comment.place() != null && comment.place().quote().equals(block.quote());
    }

    private Said said(Proposal proposal, int number, boolean mayWrite) {
        var comment = proposal.history().comments().get(number);
        return new Said(
                comment.author().name(),
                moments.of(comment.at()),
                comment.text(),
                comment.place() == null ? "" : comment.place().quote(),
                comment.isOpen(),
                mayWrite ? act(proposal, number, comment.isOpen()) : null);
    }

    private static @Nullable String act(Proposal proposal, int number, boolean open) {
        return "/forslag/" + proposal.id() + "/kommentar/" + number + (open ? "/loest" : "/aaben");
    }
}
