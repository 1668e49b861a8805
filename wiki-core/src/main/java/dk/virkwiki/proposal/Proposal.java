package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import dk.virkwiki.article.Revision;
import dk.virkwiki.proposal.ProposalEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A new text for an article, from its first words to its answer.
 *
 * @param id random, short, fit for an address
 * @param article the article as it was when the proposal was last saved by its proposer
 * @param text what the proposer wants it to say
 * @param proposer who suggests it
 * @param progress state and times
 * @param history what was said about it and what came of it
 * @param handling how it is dealt with
 * @param version for optimistic saving; null before the first save
 */
@Document("proposals")
public record Proposal(
        @Id String id,
        ProposedArticle article,
        ProposedText text,
        Proposer proposer,
        Progress progress,
        History history,
        Handling handling,
        @Version @Nullable Long version) {

    public Proposal {
        handling = Objects.requireNonNullElse(handling, Handling.fresh());
    }

    /**
     * The article a proposal is about.
     *
     * @param articleId its id; for an article that is not there yet the address it is to have,
     *     empty while that is unknown
     * @param slug its address; for an article that is not there yet the one it is to have
     * @param title its title
     * @param owner code of the authority whose editors decide; empty while a new article names none
     * @param kind what the proposal does to it
     * @param causes codes of the causes it helps with
     */
    public record ProposedArticle(
            String articleId,
            String slug,
            String title,
            String owner,
            ProposalKind kind,
            List<String> causes) {
        @PersistenceCreator
        public ProposedArticle {
            kind = Objects.requireNonNullElse(kind, ProposalKind.EDIT);
            causes = List.copyOf(Objects.requireNonNullElse(causes, List.of()));
        }

        /** One that names no causes. */
        public ProposedArticle(
                String articleId, String slug, String title, String owner, ProposalKind kind) {
            this(articleId, slug, title, owner, kind, List.of());
        }

        ProposedArticle in(String article) {
            return new ProposedArticle(article, slug, title, owner, kind, causes);
        }
    }

    /**
     * Who suggests it.
     *
     * @param author the person
     * @param library the library an advisor belongs to, else null
     * @param coAuthors editors who changed the text, in the order they came
     */
    public record Proposer(Author author, @Nullable String library, List<Author> coAuthors) {
        public Proposer {
            coAuthors = List.copyOf(Objects.requireNonNullElse(coAuthors, List.of()));
        }

        /** Everybody who wrote the text, the proposer first. */
        public List<Author> writers() {
            var all = new ArrayList<Author>();
            all.add(author);
            all.addAll(coAuthors);
            return List.copyOf(all);
        }

        /** Whether this account wrote any of it. */
        public boolean isWriter(@Nullable String accountId) {
            return writers().stream().anyMatch(one -> one.accountId().equals(accountId));
        }

        Proposer with(Author editor) {
            if (isWriter(editor.accountId())) {
                return this;
            }
            var more = new ArrayList<>(coAuthors);
            more.add(editor);
            return new Proposer(author, library, more);
        }
    }

    /**
     * State and times.
     *
     * @param state where it is in its life
     * @param slot what there can be one of: person and article while it is a draft, the proposal
     *     itself afterwards
     * @param created when its first words were saved
     * @param updated when anything last happened to it
     * @param submitted when it was first sent, or null
     * @param answered when an editor first answered it, or null
     */
    public record Progress(
            ProposalState state,
            String slot,
            Instant created,
            Instant updated,
            @Nullable Instant submitted,
            @Nullable Instant answered) {}

    /** A person's first words. */
    static Proposal draft(
            String id, ProposedArticle article, ProposedText text, Proposer proposer, Instant now) {
        var about = article.kind() == ProposalKind.CREATE ? id : article.articleId();
        var slot = slot(proposer.author().accountId(), about);
        var progress = new Progress(ProposalState.DRAFT, slot, now, now, null, null);
        return new Proposal(
                id, article, text, proposer, progress, History.empty(), Handling.fresh(), null);
    }

    /** What a person can have one draft of: an article, or for a new one the draft itself. */
    static String slot(String accountId, String about) {
        return accountId + " " + about;
    }

    /** Where it is in its life. */
    public ProposalState state() {
        return progress.state();
    }

    /** What it does to its article. */
    public ProposalKind kind() {
        return article.kind();
    }

    /** Whether its article is not there yet. */
    public boolean isNew() {
        return kind() == ProposalKind.CREATE;
    }

    /** Whether this account suggests it. */
    public boolean isBy(@Nullable String accountId) {
        return proposer.author().accountId().equals(accountId);
    }

    /** Whether it was ever sent, so that others than its proposer may see it. */
    public boolean wasSubmitted() {
        return progress.submitted() != null;
    }

    /** Whether it is accepted and waits for the time to be published. */
    public boolean isScheduled() {
        return state() == ProposalState.ACCEPTED && history.publishedAs() == null;
    }

    /** The last answer that counts, or null while there is none. */
    public @Nullable Review lastReview() {
        return history.lastReview();
    }

    Proposal redrafted(ProposedArticle newArticle, ProposedText newText, Instant now) {
        return new Proposal(
                id, newArticle, newText, proposer, touched(now), history, handling, version);
    }

    Proposal submitted(ProposedArticle newArticle, Handling newHandling, Instant now) {
        var next = moved(ProposalState.SUBMITTED, now);
        return new Proposal(id, newArticle, text, proposer, next, history, newHandling, version);
    }

    /** Sent, as what its proposer publishes at once. */
    Proposal sentAtOnce(
            ProposedArticle newArticle, Handling newHandling, History noted, Instant now) {
        var next =
                state() == ProposalState.SUBMITTED
                        ? touched(now)
                        : moved(ProposalState.SUBMITTED, now);
        return new Proposal(id, newArticle, text, proposer, next, noted, newHandling, version);
    }

    /** A new text after sending; approvals of the old one fall away, all else stays. */
    Proposal rewritten(Rewrite rewrite, Author by, Instant now) {
        var next =
                state() == ProposalState.SUBMITTED
                        ? touched(now)
                        : moved(ProposalState.SUBMITTED, now);
        var noted =
                history.rewritten(rewrite.dropped())
                        .happened(rewrite.kind(), by, now, rewrite.why());
        return new Proposal(
                id,
                rewrite.article(),
                rewrite.text(),
                isBy(by.accountId()) ? proposer : proposer.with(by),
                next,
                noted,
                handling.sized(rewrite.size(), rewrite.words()),
                version);
    }

    /** A change of the text of a sent proposal. */
    record Rewrite(
            Kind kind,
            ProposedArticle article,
            ProposedText text,
            Handling.Size size,
            int words,
            String why) {
        Review.Dropped dropped() {
            return switch (kind) {
                case IMPROVED -> Review.Dropped.IMPROVED;
                case RESOLVED -> Review.Dropped.RESOLVED;
                default -> Review.Dropped.REWRITTEN;
            };
        }
    }

    Proposal withdrawn(Instant now) {
        return with(moved(ProposalState.WITHDRAWN, now), history, handling.claimed(null));
    }

    /** Its parties were told; that is nothing that happened to it. */
    Proposal reminded(Instant now) {
        var told = history.happened(Kind.REMINDED, Author.SYSTEM, now, "");
        return with(progress, told, handling);
    }

    /** Closed because nothing happened. */
    Proposal expired(Instant now) {
        var closed = history.happened(Kind.EXPIRED, Author.SYSTEM, now, "");
        return with(moved(ProposalState.WITHDRAWN, now), closed, handling.claimed(null));
    }

    /** Whether it was closed because nothing happened, rather than by its proposer. */
    public boolean isExpired() {
        return state() == ProposalState.WITHDRAWN && !history.events(Kind.EXPIRED).isEmpty();
    }

    Proposal with(History newHistory, Instant now) {
        return with(touched(now), newHistory, handling);
    }

    Proposal with(Handling newHandling) {
        return with(progress, history, newHandling);
    }

    /** One approval more; it waits for others. */
    Proposal approved(Review review, Handling next) {
        return with(touched(review.at()), history.answered(review), next);
    }

    /** Answered with changes requested or no, or with a yes that waits for its time. */
    Proposal after(Review review, Handling next) {
        return with(
                moved(review.outcome(), review.at()), history.answered(review), next.claimed(null));
    }

    /** Published as this revision. */
    Proposal publishedAs(Revision revision, Instant at) {
        var next =
                state() == ProposalState.ACCEPTED ? touched(at) : moved(ProposalState.ACCEPTED, at);
        return new Proposal(
                id,
                article.in(revision.articleId()),
                text,
                proposer,
                next,
                history.published(revision.number()),
                handling.claimed(null),
                version);
    }

    /** Back in the queue. */
    Proposal reopened(History newHistory, Handling newHandling, Instant now) {
        var open =
                new Progress(
                        state().reopen(),
                        progress.slot(),
                        progress.created(),
                        now,
                        progress.submitted(),
                        newHistory.lastReview() == null ? null : progress.answered());
        return with(open, newHistory.published(null), newHandling);
    }

    private Proposal with(Progress newProgress, History newHistory, Handling newHandling) {
        return new Proposal(
                id, article, text, proposer, newProgress, newHistory, newHandling, version);
    }

    private Progress moved(ProposalState next, Instant now) {
        var first = next == ProposalState.SUBMITTED && !wasSubmitted() ? now : progress.submitted();
        var answer = next.isAnswer() && progress.answered() == null ? now : progress.answered();
        return new Progress(state().become(next), id, progress.created(), now, first, answer);
    }

    private Progress touched(Instant now) {
        return new Progress(
                state(),
                progress.slot(),
                progress.created(),
                now,
                progress.submitted(),
                progress.answered());
    }
}
