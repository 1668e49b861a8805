package dk.virkwiki.figures;

import java.util.OptionalLong;

/** What is told of a cell. Whatever is made of figures is made of these and of nothing else. */
public sealed interface Figure {
    /** Cells below this are never told. */
    long THRESHOLD = 5;

    Figure UNDER_FIVE = new UnderFive();
    Figure HIDDEN = new Hidden();

    /** The number itself. */
    record Number(long count) implements Figure {}

    /** There are 0 to 4. */
    record UnderFive() implements Figure {}

    /** A number under 5 could be worked out from it. */
    record Hidden() implements Figure {}

    static Figure of(long value) {
        return new Number(value);
    }

    /** The number when it is told. */
    default OptionalLong number() {
        return this instanceof Number(long count) ? OptionalLong.of(count) : OptionalLong.empty();
    }

    /** Whether the number is told. */
    default boolean isTold() {
        return this instanceof Number;
    }

    /**
     * What is told of a number that stands alone, to somebody who knows a part of it.
     *
     * @param own the part that they know
     */
    static Figure alone(long value, long own) {
        if (value < THRESHOLD && own < THRESHOLD - 1) {
            return UNDER_FIVE;
        }
        return isSmall(value, own) ? HIDDEN : of(value);
    }

    /** Whether a number, or what is left of it for somebody who knows a part, is too small. */
    static boolean isSmall(long value, long own) {
        long rest = value - own;
        return value < THRESHOLD || rest > 0 && rest < THRESHOLD;
    }

    /** What is told of the sum of numbers: nothing that they do not tell already. */
    static Figure sum(Iterable<Figure> parts) {
        long sum = 0;
        for (var part : parts) {
            if (!(part instanceof Number(long value))) {
                return HIDDEN;
            }
            sum += value;
        }
        return of(sum);
    }
}
