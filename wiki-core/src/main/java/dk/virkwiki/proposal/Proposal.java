package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
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
        @Version @Nullable Long version) {

    /**
     * The article a proposal is about.
     *
     * @param articleId its id
     * @param slug its address
     * @param title its title
     * @param owner code of the authority whose editors decide
     */
    public record ProposedArticle(String articleId, String slug, String title, String owner) {}

    /**
     * Who suggests it.
     *
     * @param author the person
     * @param library the library an advisor belongs to, else null
     */
    public record Proposer(Author author, @Nullable String library) {}

    /**
     * State and times.
     *
     * @param state where it is in its life
     * @param slot what there can be one of: person and article while it is a draft, the proposal
     *     itself afterwards
     * @param created when its first words were saved
     * @param updated when anything last happened to it
     * @param submitted when it was first sent, or null
     */
    public record Progress(
            ProposalState state,
            String slot,
            Instant created,
            Instant updated,
            @Nullable Instant submitted) {}

    /**
     * What was said about a proposal and what came of it.
     *
     * @param reviews editors' answers, oldest first
     * @param comments oldest first
     * @param rewrites when the proposer changed the text after sending it, oldest first
     * @param publishedAs number of the revision it became, or null
     */
    public record History(
            List<Review> reviews,
            List<Comment> comments,
            List<Instant> rewrites,
            @Nullable Integer publishedAs) {
        public History {
            reviews = List.copyOf(reviews);
            comments = List.copyOf(comments);
            rewrites = List.copyOf(rewrites);
        }
    }

    /** A person's first words about an article. */
    static Proposal draft(
            String id, ProposedArticle article, ProposedText text, Proposer proposer, Instant now) {
        var slot = slot(proposer.author().accountId(), article.articleId());
        var progress = new Progress(ProposalState.DRAFT, slot, now, now, null);
        var history = new History(List.of(), List.of(), List.of(), null);
        return new Proposal(id, article, text, proposer, progress, history, null);
    }

    /** What a person can have one draft of. */
    static String slot(String accountId, String articleId) {
        return accountId + " " + articleId;
    }

    /** Where it is in its life. */
    public ProposalState state() {
        return progress.state();
    }

    /** Whether this account suggests it. */
    public boolean isBy(@Nullable String accountId) {
        return proposer.author().accountId().equals(accountId);
    }

    /** Whether it was ever sent, so that others than its proposer may see it. */
    public boolean wasSubmitted() {
        return progress.submitted() != null;
    }

    /** The last answer, or null while there is none. */
    public @Nullable Review lastReview() {
        return history.reviews().isEmpty() ? null : history.reviews().getLast();
    }

    Proposal redrafted(ProposedArticle newArticle, ProposedText newText, Instant now) {
        var next = new Progress(state(), progress.slot(), progress.created(), now, null);
        return new Proposal(id, newArticle, newText, proposer, next, history, version);
    }

    Proposal submitted(ProposedArticle newArticle, Instant now) {
        var next = moved(ProposalState.SUBMITTED, now);
        return new Proposal(id, newArticle, text, proposer, next, history, version);
    }

    /** The proposer's new text after sending; what was said about the old one stays. */
    Proposal revised(ProposedText newText, Instant now) {
        var next =
                state() == ProposalState.SUBMITTED
                        ? moved(now)
                        : moved(ProposalState.SUBMITTED, now);
        var noted =
                new History(
                        history.reviews(),
                        history.comments(),
                        append(history.rewrites(), now),
                        history.publishedAs());
        return new Proposal(id, article, newText, proposer, next, noted, version);
    }

    Proposal withdrawn(Instant now) {
        return with(moved(ProposalState.WITHDRAWN, now), history);
    }

    Proposal commented(Comment comment) {
        var said =
                new History(
                        history.reviews(),
                        append(history.comments(), comment),
                        history.rewrites(),
                        history.publishedAs());
        return with(moved(comment.at()), said);
    }

    /** Answered with changes requested or no. */
    Proposal after(Review review) {
        return after(review, null);
    }

    /** Answered with yes. */
    Proposal publishedAs(int number, Review review) {
        return after(review, number);
    }

    private Proposal after(Review review, @Nullable Integer number) {
        var answered =
                new History(
                        append(history.reviews(), review),
                        history.comments(),
                        history.rewrites(),
                        number);
        return with(moved(review.outcome(), review.at()), answered);
    }

    private Proposal with(Progress newProgress, History newHistory) {
        return new Proposal(id, article, text, proposer, newProgress, newHistory, version);
    }

    private Progress moved(ProposalState next, Instant now) {
        var first = next == ProposalState.SUBMITTED && !wasSubmitted() ? now : progress.submitted();
        return new Progress(state().become(next), id, progress.created(), now, first);
    }

    private Progress moved(Instant now) {
        return new Progress(
                state(), progress.slot(), progress.created(), now, progress.submitted());
    }

    private static <T> List<T> append(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
