package dk.virkwiki.web.conflict;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.CollisionView;
import dk.virkwiki.web.text.DifferenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal and the published text collide, with a choice for each place.
 *
 * @param id of the proposal
 * @param version of the proposal the person sees
 * @param title of the article
 * @param published what is published now
 * @param proposal the other side
 * @param cards one for each place
 * @param merged what of the proposal needed no choice, against what is published now
 * @param settles whether the person at the screen may choose; else they only look
 * @param busy who is looking at the proposal until when, so that its parties must wait; else null
 */
record ConflictPage(
        String id,
        @Nullable Long version,
        String title,
        Published published,
        Begun proposal,
        List<Card> cards,
        DifferenceView merged,
        boolean settles,
        @Nullable String busy) {

    /**
     * What is published now.
     *
     * @param number of the version
     * @param who published it
     */
    record Published(String number, String who, Moment when) {}

    /**
     * What the proposal is.
     *
     * @param base the version it was begun from
     * @param who suggests
     * @param own whether that is the person at the screen
     */
    record Begun(String base, String who, Moment when, boolean own) {}

    /**
     * A place that both changed.
     *
     * @param place the three texts
     * @param where it stands, in words; empty when nothing tells
     * @param chosen {@code udgivet}, {@code mit}, {@code begge} or {@code nyt}; empty before
     * @param write what stands in the field for a new text
     * @param missing whether it was sent without a choice
     */
    record Card(CollisionView place, String where, String chosen, String write, boolean missing) {}

    /** How many places have a choice. */
    public int settled() {
        return (int) cards.stream().filter(card -> !card.chosen().isEmpty()).count();
    }

    /** Places that were sent without a choice. */
    public List<Card> missing() {
        return cards.stream().filter(Card::missing).toList();
    }
}
