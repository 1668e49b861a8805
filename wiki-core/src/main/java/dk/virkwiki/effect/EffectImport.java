package dk.virkwiki.effect;

import java.util.List;

/**
 * What came of a CSV file. With a problem in it nothing of it is kept.
 *
 * @param added numbers that were not there
 * @param replaced numbers that were another
 * @param unchanged numbers that were the same
 */
public record EffectImport(int added, int replaced, int unchanged, List<Problem> problems) {
    public EffectImport {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a line.
     *
     * @param line of the file, from 1
     * @param code names a message, as a failure's does
     * @param detail the column or the word it is about; never a personal number
     */
    public record Problem(long line, String code, String detail) {}

    /** Whether the file was taken in. */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
