package dk.virkwiki.stats;

/** Consultations by how they ended. */
public record Counts(long solved, long partly, long referred, long unsolved) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** All of them. */
    public long total() {
        return solved + partly + referred + unsolved;
    }

    /** These and the others. */
    public Counts plus(Counts other) {
        return new Counts(
                solved + other.solved,
                partly + other.partly,
                referred + other.referred,
                unsolved + other.unsolved);
    }

    /** These without the others. */
    public Counts minus(Counts other) {
        return new Counts(
                solved - other.solved,
                partly - other.partly,
                referred - other.referred,
                unsolved - other.unsolved);
    }
}
