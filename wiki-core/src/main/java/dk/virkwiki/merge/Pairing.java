package dk.virkwiki.merge;

import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How blocks of two texts find each other.
 *
 * @param mayBecome whether the one block can be told as having become the other
 * @param text the words by which blocks are alike
 */
record Pairing<T>(BiPredicate<T, T> mayBecome, Function<T, String> text) {
    private static final double ALIKE = 0.4;

    /** Markdown blocks, save the lines of {@code :::} blocks, which are only ever themselves. */
    static Pairing<String> ofMarkdown(BiPredicate<String, String> mayBecome) {
        return new Pairing<>(
                (one, other) ->
                        !Blocks.isFence(one)
                                && !Blocks.isFence(other)
                                && mayBecome.test(one, other),
                Function.identity());
    }

    /** Whether two blocks share enough words to be told as one that changed. */
    boolean areAlike(T one, T other) {
        return isEnough(Words.similarity(Words.bag(text.apply(one)), Words.bag(text.apply(other))));
    }

    static boolean isEnough(double similarity) {
        return similarity >= ALIKE;
    }
}
