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
    public static MergeResult clean(String text) {
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

    /**
     * Whether a collision is about a key of the front matter, where only one can stand.
     *
     * @param place counted from 0 in the order of the text
     */
    public boolean isInFrontMatter(int place) {
        var before = new StringBuilder();
        int at = 0;
        for (var piece : pieces) {
            switch (piece) {
                case Merged merged -> before.append(merged.text());
                case Collision collision -> {
                    if (at++ == place) {
                        return isHeader(before.toString(), collision);
                    }
                    before.append(collision.current());
                }
            }
        }
        return false;
    }

    private static boolean isHeader(String before, Collision collision) {
        var begun = before.isEmpty() ? collision.current() + collision.proposed() : before;
        var lines = FileParts.lines(begun);
        return !lines.isEmpty()
                && FileParts.isFence(lines.getFirst())
                && (before.isEmpty() || FileParts.of(before).header().isEmpty());
    }

    /**
     * The text with every collision settled: everything that needs nobody's choice, and at each
     * place what was chosen there.
     *
     * @param choices one for each collision, in the order of the text
     * @throws IllegalArgumentException when there are more or fewer choices than collisions
     */
    public String resolved(List<Choice> choices) {
        if (choices.size() != collisions().size()) {
            throw new IllegalArgumentException("Each collision needs its choice");
        }
        var text = new StringBuilder();
        var chosen = choices.iterator();
        for (var piece : pieces) {
            switch (piece) {
                case Merged merged -> text.append(merged.text());
                case Collision place -> text.append(place.settled(chosen.next()));
            }
        }
        return text.toString();
    }
}
