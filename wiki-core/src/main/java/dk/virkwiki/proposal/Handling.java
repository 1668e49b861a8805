package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is dealt with.
 *
 * @param size whether it is a small fix
 * @param demand how much it is asked for, as {@link Demand} sums it up; more is more urgent
 * @param bundle what it shares with proposals that were sent together with it, or null
 * @param claim the editor who is looking at it, or null
 * @param publication when and how it is to be published, or null before that is decided
 * @param emergency that it was published at once by its own proposer, or null
 * @param round how often its publication has been undone
 * @param words how many words it puts in or takes away; null for those sent before that was noted
 */
public record Handling(
        Size size,
        long demand,
        @Nullable String bundle,
        @Nullable Claim claim,
        @Nullable Publication publication,
        @Nullable Emergency emergency,
        int round,
        @Nullable Integer words) {
    /** How much a proposal changes. */
    public enum Size {
        /** A few words in one place, no numbers and nothing above the text. */
        SMALL,
        /** Anything else. */
        LARGER
    }

    private static final Handling FRESH =
            new Handling(Size.LARGER, 0, null, null, null, null, 0, null);

    /** Nothing decided yet. */
    public static Handling fresh() {
        return FRESH;
    }

    /** Names the publication of the present round, so that it is done once only. */
    String act() {
        return String.valueOf(round + 1);
    }

    /** Names the undoing of the publication before the present round. */
    static String undoing(int round) {
        return "undo " + (round + 1);
    }

    Handling sized(Size newSize, int newWords) {
        return new Handling(
                newSize, demand, bundle, claim, publication, emergency, round, newWords);
    }

    Handling demanded(long newDemand) {
        return new Handling(size, newDemand, bundle, claim, publication, emergency, round, words);
    }

    Handling bundled(String newBundle) {
        return new Handling(size, demand, newBundle, claim, publication, emergency, round, words);
    }

    Handling claimed(@Nullable Claim newClaim) {
        return new Handling(size, demand, bundle, newClaim, publication, emergency, round, words);
    }

    /** With the claim beginning anew when the person who acts is the one who made it. */
    Handling renewed(Author by, Instant now) {
        return claim != null && claim.by().accountId().equals(by.accountId())
                ? claimed(Claim.of(by, now))
                : this;
    }

    Handling publishing(@Nullable Publication newPublication) {
        return new Handling(size, demand, bundle, claim, newPublication, emergency, round, words);
    }

    Handling hurried(@Nullable Emergency newEmergency) {
        return new Handling(size, demand, bundle, claim, publication, newEmergency, round, words);
    }

    /** Ready to be decided again after its publication was undone, like any other. */
    Handling nextRound() {
        return new Handling(size, demand, bundle, claim, null, null, round + 1, words);
    }
}
