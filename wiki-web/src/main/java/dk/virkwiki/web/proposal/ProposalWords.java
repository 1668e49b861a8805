package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.Comment;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalEvent;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.ProposalPage.Base;
import dk.virkwiki.web.proposal.ProposalPage.DecisionPanel;
import dk.virkwiki.web.proposal.ProposalPage.Event;
import dk.virkwiki.web.proposal.ProposalPage.Head;
import dk.virkwiki.web.proposal.ProposalPage.Tab;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a proposal's page says about it. */
@Component
class ProposalWords {
    private final Words words;
    private final Moments moments;

    ProposalWords(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    Head head(Actor actor, Proposal proposal) {
        var submitted = proposal.progress().submitted();
        var sent = submitted == null ? proposal.progress().updated() : submitted;
        return new Head(
                proposal.id(),
                proposal.article().title(),
                proposal.article().slug(),
                proposal.proposer().author().name(),
                Objects.requireNonNullElse(proposal.proposer().library(), ""),
                moments.of(sent),
                StateView.of(proposal.state(), words),
                proposal.text().reason(),
                proposal.isBy(actor.accountId()));
    }

    Base published(int number) {
        var sentence = words.of("forslag.udgivet-som", String.valueOf(number));
        return new Base(sentence, false, 0);
    }

    Base base(int begun) {
        return new Base(words.of("forslag.bygger-paa", String.valueOf(begun)), false, 0);
    }

    Base base(int begun, int now, int collisions) {
        var key = collisions == 0 ? "forslag.flettet" : "forslag.kolliderer";
        var sentence = words.of(key, String.valueOf(begun), String.valueOf(now), collisions);
        return new Base(sentence, true, collisions);
    }

    /** Answers, comments and new texts in the order they came. */
    List<Event> events(Proposal proposal) {
        var history = proposal.history();
        return Stream.of(
                        history.reviews().stream().map(r -> new Dated(r.at(), event(r))),
                        history.comments().stream().map(c -> new Dated(c.at(), event(c))),
                        history.events(ProposalEvent.Kind.REWRITTEN).stream()
                                .map(event -> new Dated(event.at(), rewritten(event))))
                .flatMap(dated -> dated)
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList();
    }

    private record Dated(Instant at, Event event) {}

    private Event event(Review review) {
        var state = StateView.of(review.outcome(), words);
        return new Event(
                review.reviewer().name(),
                moments.of(review.at()),
                words.of("forslag.svar"),
                review.comment(),
                state);
    }

    private Event event(Comment comment) {
        return new Event(
                comment.author().name(),
                moments.of(comment.at()),
                words.of("forslag.kommentar"),
                comment.text(),
                null);
    }

    private Event rewritten(ProposalEvent event) {
        return new Event(
                event.author().name(),
                moments.of(event.at()),
                words.of("forslag.ny-tekst"),
                "",
                null);
    }

    /** The panel that decides; null when no decision is open to the person. */
    @Nullable DecisionPanel panel(
            Proposal proposal,
            ProposalRights rights,
            Choices choices,
            String typed,
            @Nullable String error) {
        var open = new ArrayList<String>();
        if (rights.mayAccept()) {
            open.add(DecisionForm.ACCEPT);
        }
        if (rights.mayRequestChanges()) {
            open.add(DecisionForm.REQUEST);
        }
        if (rights.mayDecline()) {
            open.add(DecisionForm.DECLINE);
        }
        if (open.isEmpty()) {
            return null;
        }
        var wanted = choices.afgoerelse();
        var chosen = wanted != null && open.contains(wanted) ? wanted : open.getFirst();
        var tabs = open.stream().map(key -> tab(proposal.id(), choices, key, chosen)).toList();
        return new DecisionPanel(tabs, chosen, typed, error);
    }

    private Tab tab(String id, Choices choices, String key, String chosen) {
        var address = choices.address(id, choices.source(), choices.advisor(), key);
        return new Tab(address, words.of("forslag.afgoerelse." + key), key.equals(chosen));
    }
}
