package dk.virkwiki.stats;

import java.util.Arrays;
import java.util.Optional;

/** What consultations are divided by; a row of figures is one code of it. */
public enum Dimension {
    /** A consultation with several causes stands in several rows. */
    CAUSE("cause", true),
    ORGANISATION_TYPE("organisationType", false),
    CHANNEL("channel", false),
    /** What was hard; a consultation with several stands in several rows. */
    BARRIER("barrier", true),
    MUNICIPALITY("municipality", false);

    /** The row of those that say nothing about it. */
    public static final String NOT_STATED = "";

    private final String field;
    private final boolean several;

    Dimension(String field, boolean several) {
        this.field = field;
        this.several = several;
    }

    /** Its name in stored counters, in JSON and in message keys. */
    public String field() {
        return field;
    }

    /** Whether one consultation may stand in several rows, so that rows add up to more. */
    public boolean isSeveral() {
        return several;
    }

    /** The dimension with this field. */
    public static Optional<Dimension> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }
}
