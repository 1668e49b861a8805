package dk.virkwiki.consultation;

import dk.virkwiki.consultation.Keeping.Pending;
import dk.virkwiki.consultation.Keeping.Registrar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A consultation as it was registered. There is no field for who was helped, and none for what was
 * searched for.
 *
 * @param id the key that makes registering it twice be once
 * @param day when it was, by the Danish calendar
 * @param times how many consultations this is; more than one when several were entered at once
 * @param version for optimistic saving; null before the first save
 */
@Document("consultations")
public record Consultation(
        @Id String id,
        Place place,
        LocalDate day,
        int times,
        Registration registration,
        Keeping keeping,
        @Version @Nullable Long version) {

    /** Codes of its causes. */
    public List<String> causes() {
        return registration.causes();
    }

    /** How it went. */
    public Outcome outcome() {
        return registration.result().outcome();
    }

    /** Name of the library. */
    public String library() {
        return place.library();
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return keeping.undone() != null;
    }

    /** Whether those who count may not have heard of its last change. */
    public boolean isPending() {
        return keeping.pending() != null;
    }

    /** Whether this person registered it. */
    boolean isBy(String accountId) {
        var by = keeping.by();
        return by != null && by.accountId().equals(accountId);
    }

    /** Whether it was registered before that moment. */
    boolean isOlderThan(Instant moment) {
        var by = keeping.by();
        return by == null || by.at().isBefore(moment);
    }

    /** The one before its last change, as those who count know it; null when it was new. */
    @Nullable Consultation before() {
        var pending = keeping.pending();
        if (pending == null || pending.before() == null) {
            return null;
        }
        var before = pending.before();
        return new Consultation(id, place, day, times, before, settled(), pending.version());
    }

    /** The same when nobody is left to tell. */
    Consultation told() {
        return new Consultation(id, place, day, times, registration, settled(), version);
    }

    Consultation changed(Registration next, Instant now) {
        return with(next, now, null);
    }

    Consultation undone(Instant now) {
        return with(registration, now, now);
    }

    private Consultation with(Registration next, Instant now, @Nullable Instant undone) {
        var until = noteUntil(next, day);
        var pending = new Pending(now, registration, version);
        var kept = new Keeping(keeping.by(), until, undone, pending);
        return new Consultation(id, place, day, times, next, kept, version);
    }

    private Keeping settled() {
        return new Keeping(keeping.by(), keeping.noteUntil(), keeping.undone(), null);
    }

    static Consultation registered(
            String id, Entry entry, Place place, Registration registration, Registrar by) {
        var pending = new Pending(by.at(), null, null);
        var keeping = new Keeping(by, noteUntil(registration, entry.day()), null, pending);
        return new Consultation(id, place, entry.day(), entry.times(), registration, keeping, null);
    }

    private static @Nullable LocalDate noteUntil(Registration registration, LocalDate day) {
        var missing = registration.missing();
        return missing == null || missing.text() == null ? null : day.plusDays(NOTE_DAYS);
    }

    /** How many days a free text is kept. */
    public static final int NOTE_DAYS = 90;

    /** When it was and how often. */
    record Entry(LocalDate day, int times) {}
}
