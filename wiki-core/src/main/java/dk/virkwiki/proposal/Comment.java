package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a proposal between its proposer and the owner's editors.
 *
 * @param author who said it
 * @param text plain text
 * @param at when
 * @param place what it is about, or null when it is about the whole
 * @param resolvedBy who called it settled, or null while it is open
 */
public record Comment(
        Author author,
        String text,
        Instant at,
        @Nullable Place place,
        @Nullable Author resolvedBy) {

    /**
     * A place in a proposal's difference.
     *
     * @param side whether the words stand in the text before or in the proposed one
     * @param quote the block's words as they stood when the comment was made
     */
    public record Place(Side side, String quote) {}

    /** Which of the two texts a place is in. */
    public enum Side {
        /** The text before. */
        BEFORE,
        /** The proposed text. */
        PROPOSED
    }

    /** Whether it waits for something. */
    public boolean isOpen() {
        return resolvedBy == null;
    }

    Comment resolved(@Nullable Author by) {
        return new Comment(author, text, at, place, by);
    }
}
