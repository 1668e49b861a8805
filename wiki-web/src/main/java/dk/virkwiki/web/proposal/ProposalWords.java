package dk.virkwiki.web.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalEvent;
import dk.virkwiki.proposal.ProposalKind;
import dk.virkwiki.proposal.Review;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.proposal.ProposalPage.Base;
import dk.virkwiki.web.proposal.ProposalPage.By;
import dk.virkwiki.web.proposal.ProposalPage.Event;
import dk.virkwiki.web.proposal.ProposalPage.Head;
import dk.virkwiki.web.text.Needs;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words what a proposal's page says about it. */
@Component
class ProposalWords {
    private final Words words;
    private final Moments moments;
    private final Needs needs;

    ProposalWords(Words words, Moments moments, Needs needs) {
        this.words = words;
        this.moments = moments;
        this.needs = needs;
    }

    Head head(Actor actor, Proposal proposal) {
        boolean isThere = !proposal.isNew() || proposal.history().publishedAs() != null;
        return new Head(
                proposal.id(),
                proposal.article().title(),
                isThere ? proposal.article().slug() : null,
                by(proposal),
                StateView.of(proposal, words),
                proposal.text().reason(),
                proposal.isBy(actor.accountId()),
                kind(proposal.kind()));
    }

    private By by(Proposal proposal) {
        var submitted = proposal.progress().submitted();
        var sent = submitted == null ? proposal.progress().updated() : submitted;
        var proposer = proposal.proposer();
        return new By(
                proposer.author().name(),
                Objects.requireNonNullElse(proposer.library(), ""),
                moments.of(sent),
                proposer.coAuthors().stream().map(Author::name).collect(Collectors.joining(", ")),
                needs.sentence(proposal.text().need()));
    }

    private String kind(ProposalKind kind) {
        return kind == ProposalKind.EDIT ? "" : words.of("forslag.slags." + key(kind));
    }

    Base published(int number) {
        return base(words.of("forslag.udgivet-som", String.valueOf(number)));
    }

    Base newArticle() {
        return base(words.of("forslag.ny-artikel"));
    }

    Base base(int begun) {
        return base(words.of("forslag.bygger-paa", String.valueOf(begun)));
    }

    private static Base base(String sentence) {
        return new Base(sentence, false, 0, false, List.of());
    }

    Base base(int begun, int now, int collisions) {
        var key = collisions == 0 ? "forslag.flettet" : "forslag.kolliderer";
        var sentence = words.of(key, String.valueOf(begun), String.valueOf(now), collisions);
        return new Base(sentence, true, collisions, false, List.of());
    }

    /** Answers and what else happened, in the order they came. */
    List<Event> events(Proposal proposal) {
        var history = proposal.history();
        return Stream.concat(
                        history.reviews().stream().map(r -> new Dated(r.at(), event(r))),
                        history.events().stream().map(e -> new Dated(e.at(), event(e))))
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList();
    }

    private record Dated(Instant at, Event event) {}

    private Event event(Review review) {
        var label =
                review.dropped() == null
                        ? words.of("forslag.svar")
                        : words.of("forslag.svar.bortfaldet." + key(review.dropped()));
        return new Event(
                review.reviewer().name(),
                moments.of(review.at()),
                label,
                review.comment(),
                StateView.answer(review.outcome(), words));
    }

    private Event event(ProposalEvent event) {
        var label = words.of("forslag.haendelse." + key(event.kind()), event.detail());
        return new Event(event.author().name(), moments.of(event.at()), label, detail(event), null);
    }

    /** The words a person gave; names and codes are part of the label. */
    private String detail(ProposalEvent event) {
        return switch (event.kind()) {
            case IMPROVED, CANCELLED, HURRIED -> event.detail();
            case RETURNED ->
                    words.orElse("fejl." + event.detail(), "forslag.kunne-ikke-udgives", "", 0);
            case REWRITTEN, RESOLVED, TAKEN_OVER, UNDONE, SEEN, REMINDED, EXPIRED -> "";
        };
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
