package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a proposal and what came of it.
 *
 * @param reviews editors' answers, oldest first
 * @param comments oldest first
 * @param events what else happened after it was sent, oldest first
 * @param publishedAs number of the revision it became, or null
 * @param readings who read it as which persona, oldest first
 */
public record History(
        List<Review> reviews,
        List<Comment> comments,
        List<ProposalEvent> events,
        @Nullable Integer publishedAs,
        List<ReadAs> readings) {
    private static final History EMPTY =
            new History(List.of(), List.of(), List.of(), null, List.of());

    public History {
        reviews = List.copyOf(reviews);
        comments = List.copyOf(comments);
        events = List.copyOf(Objects.requireNonNullElse(events, List.of()));
        readings = List.copyOf(Objects.requireNonNullElse(readings, List.of()));
    }

    /** Nothing said yet. */
    public static History empty() {
        return EMPTY;
    }

    /** The approvals that count, oldest first. */
    public List<Review> approvals() {
        return reviews.stream().filter(Review::isApproval).toList();
    }

    /** The last answer that counts, or null while there is none. */
    public @Nullable Review lastReview() {
        var counting = reviews.stream().filter(review -> review.dropped() == null).toList();
        return counting.isEmpty() ? null : counting.getLast();
    }

    /** Every event of a kind, oldest first. */
    public List<ProposalEvent> events(ProposalEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    History answered(Review review) {
        return new History(append(reviews, review), comments, events, publishedAs, readings);
    }

    History published(@Nullable Integer number) {
        return new History(reviews, comments, events, number, readings);
    }

    History said(Comment comment) {
        return new History(reviews, append(comments, comment), events, publishedAs, readings);
    }

    /** With another state of the comment at this place in the list. */
    History resolved(int place, @Nullable Author by) {
        var changed = new ArrayList<>(comments);
        changed.set(place, comments.get(place).resolved(by));
        return new History(reviews, changed, events, publishedAs, readings);
    }

    History happened(ProposalEvent.Kind kind, Author author, Instant at, String detail) {
        var event = new ProposalEvent(kind, author, at, detail);
        return new History(reviews, comments, append(events, event), publishedAs, readings);
    }

    /** With another text: no approval counts any more, and whoever read it read another one. */
    History rewritten(Review.Dropped why) {
        var old = withoutApprovals(why);
        return old.read(readings.stream().map(ReadAs::ofAnEarlierText).toList());
    }

    /** With what somebody now says of it as a persona, instead of what they said before. */
    History read(ReadAs reading) {
        var others = readings.stream().filter(one -> !one.isAgain(reading)).toList();
        return read(append(others, reading));
    }

    private History read(List<ReadAs> newReadings) {
        return new History(reviews, comments, events, publishedAs, newReadings);
    }

    /** With no approval that counts any more. */
    History withoutApprovals(Review.Dropped why) {
        return withReviews(review -> review.isApproval() ? review.dropped(why) : review);
    }

    /** With the last answer that counts taken back. */
    History withoutLastReview(Review.Dropped why) {
        var last = lastReview();
        return withReviews(review -> review == last ? review.dropped(why) : review);
    }

    private History withReviews(UnaryOperator<Review> change) {
        return new History(
                reviews.stream().map(change).toList(), comments, events, publishedAs, readings);
    }

    private static <T> List<T> append(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
