package dk.virkwiki.consultation;

import dk.virkwiki.code.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation was about: an entry of {@code causes.yml}.
 *
 * @param code what figures say; never given to another cause
 * @param synonyms words people use for it
 * @param articles addresses of articles that help
 * @param validity when it can be chosen
 * @param marks what else is known of it
 */
public record Cause(
        String code,
        String name,
        Group group,
        String description,
        List<String> synonyms,
        List<String> articles,
        Validity validity,
        Marks marks) {

    /** Causes of one kind: the first level of the list. */
    public record Group(String code, String name) {}

    /**
     * When a cause can be chosen; figures keep it for good.
     *
     * @param from first day, or null for always
     * @param to last day, or null for as long as there are consultations
     * @param replacedBy code of the cause to choose afterwards, or null
     */
    public record Validity(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String replacedBy) {
        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * What else is known of a cause.
     *
     * @param other whether it is what one chooses when nothing fits
     * @param form number in FORM, the state's list of tasks, or null
     * @param kle number in KLE, the municipalities' list of tasks, or null
     */
    public record Marks(boolean other, @Nullable String form, @Nullable String kle) {}

    /** The cause an entry of the list describes. */
    public static Cause of(Code entry) {
        return new Cause(
                entry.code(),
                entry.name(),
                new Group(entry.field("group"), entry.field("groupName")),
                entry.field("description"),
                entry.list("synonyms"),
                entry.list("articles"),
                new Validity(
                        day(entry.field("validFrom")),
                        day(entry.field("validTo")),
                        word(entry.field("replacedBy"))),
                new Marks(
                        entry.field("other").equals("true"),
                        word(entry.field("form")),
                        word(entry.field("kle"))));
    }

    /** Whether it can be chosen for a consultation held that day. */
    public boolean isOffered(LocalDate day) {
        return validity.holds(day);
    }

    /** Whether it is what one chooses when nothing fits. */
    public boolean isOther() {
        return marks.other();
    }

    private static @Nullable String word(String value) {
        return value.isEmpty() ? null : value;
    }

    /** A day that cannot be read is no day, so that a slip in the list stops nobody. */
    private static @Nullable LocalDate day(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException slip) {
            return null;
        }
    }
}
