package dk.virkwiki.web.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal stands among those who review it.
 *
 * @param claim who is looking at it, or null
 * @param plan when it will be published, or null
 * @param hurried that it was published at once, or null
 * @param siblings what was sent together with it
 * @param place where it stands in the queue; null outside it
 * @param rights what the person may do about that
 */
record ReviewStanding(
        @Nullable ClaimView claim,
        @Nullable Plan plan,
        @Nullable Hurried hurried,
        List<Sibling> siblings,
        @Nullable Place place,
        Rights rights) {
    ReviewStanding {
        siblings = List.copyOf(siblings);
    }

    /**
     * Who is looking at it.
     *
     * @param words in a sentence, with the time it ends
     * @param other whether that is somebody else, who can be taken over from
     * @param who their name
     */
    record ClaimView(String words, boolean other, String who) {}

    /** When it will be published. */
    record Plan(String words, boolean mayCancel) {}

    /**
     * That it was published at once.
     *
     * @param words in a sentence
     * @param reason why it could not wait
     * @param unseen whether nobody else has looked
     * @param maySee whether the person at the screen may say that they have
     */
    record Hurried(String words, String reason, boolean unseen, boolean maySee) {}

    /**
     * A proposal that was sent together with this one.
     *
     * @param seen id and version, for accepting all; empty when the person may not
     */
    record Sibling(String href, String title, StateView state, String seen) {}

    /**
     * Where it stands in the queue.
     *
     * @param words for example {@code Forslag 2 af 23}
     */
    record Place(String words, @Nullable String previous, @Nullable String next) {}

    /** What the person may do. */
    record Rights(boolean mayImprove, boolean mayUndo, boolean mayAcceptAll) {}
}
