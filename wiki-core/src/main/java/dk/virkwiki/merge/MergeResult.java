package dk.virkwiki.merge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a three-way merge came to: the pieces of the new text in order, some of which may be
 * collisions that a person must settle.
 */
public record MergeResult(List<Piece> pieces) {
    public MergeResult {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of the new text: settled, or a {@link Collision}. */
    public sealed interface Piece permits Merged, Collision {}

    /** Text that needs nobody's choice. */
    public record Merged(String text) implements Piece {}

    /** A result without collisions. */
    static MergeResult clean(String text) {
        return new MergeResult(List.of(new Merged(text)));
    }

    /** Whether nothing collides. */
    public boolean isClean() {
        return collisions().isEmpty();
    }

    /** The places that collide, in the order of the text. */
    public List<Collision> collisions() {
        return pieces.stream()
                .filter(Collision.class::isInstance)
                .map(Collision.class::cast)
                .toList();
    }

    /**
     * The merged text.
     *
     * @throws IllegalStateException when something collides
     */
    public String text() {
        if (!isClean()) {
            throw new IllegalStateException("A merge with collisions has no text");
        }
        return pieces.stream().map(piece -> ((Merged) piece).text()).collect(Collectors.joining());
    }
}
