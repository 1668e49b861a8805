package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultation.Entry;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The front door to registered consultations: registering, undoing at once, changing and taking
 * back the same day.
 */
@Service
public class Registrations {
    /** How far back a registration may lie that reaches the server late. */
    public static final Duration LATEST = Duration.ofDays(7);

    /** How long a registration can be undone. */
    public static final Duration UNDO_LASTS = Duration.ofSeconds(10);

    /** How long an act may be under way, so that the last of those seconds counts. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(5);

    /** Most consultations of one person and day on the page. */
    public static final int MAX_ROWS = 200;

    private final Registering registering;
    private final ConsultationRepository repository;
    private final OpenConsultationRepository open;
    private final Settling settling;
    private final RegistrationLists lists;

    Registrations(
            Registering registering,
            ConsultationRepository repository,
            OpenConsultationRepository open,
            Settling settling,
            RegistrationLists lists) {
        this.registering = registering;
        this.repository = repository;
        this.open = open;
        this.settling = settling;
        this.lists = lists;
    }

    /**
     * Registers a consultation that has just been held. The same key again is the same
     * consultation: nothing more is saved.
     *
     * @throws Invalid when a code is unknown or the key is none
     * @throws Conflict when the key is somebody else's, or was taken back
     * @throws NotAllowed when the person is no advisor
     */
    public Consultation register(Actor advisor, String key, Registration registration) {
        return register(advisor, key, Duration.ZERO, registration);
    }

    /**
     * Registers a consultation that was held a while ago, since the browser had no connection. The
     * server's clock says what day that was; a negative age is now.
     *
     * @throws Invalid also when it is too long ago
     */
    public Consultation register(
            Actor advisor, String key, Duration age, Registration registration) {
        var library = ConsultationPolicy.requireLibrary(advisor);
        if (age.compareTo(LATEST) > 0) {
            throw new Invalid("vejledning-for-gammel", LATEST.toDays());
        }
        var held = age.isNegative() ? now() : now().minus(age);
        var entry = new Entry(DanishDays.of(held), 1);
        return registering.save(advisor, key, library, entry, registration);
    }

    /** What this person has registered today, newest first. */
    public List<Consultation> today(Actor actor) {
        var from = DanishDays.start(DanishDays.of(now()));
        return repository.findBy(actor.requireAccountId(), from, MAX_ROWS).stream()
                .filter(one -> !one.isUndone())
                .toList();
    }

    /**
     * A consultation this person has registered today.
     *
     * @throws NotFound when there is none; whoever registered it yesterday can change it no more
     */
    public Consultation get(Actor actor, String key) {
        var accountId = actor.requireAccountId();
        return repository
                .find(key)
                .filter(one -> !one.isUndone() && one.isBy(accountId) && isOfToday(one))
                .orElseThrow(() -> new NotFound("vejledning-findes-ikke"));
    }

    /**
     * Changes what was registered today.
     *
     * @param version of the consultation the person began from
     * @throws Conflict when it was changed since
     */
    public Consultation change(Actor actor, String key, long version, Registration registration) {
        var stored = settling.settle(get(actor, key));
        lists.requireKnown(registration);
        if (stored.version() == null || stored.version() != version) {
            throw new Conflict("vejledning-aendret");
        }
        return stored.registration().equals(registration)
                ? stored
                : save(stored.changed(registration, now()));
    }

    /** Takes back what was registered today; it counts nowhere from now on. */
    public void remove(Actor actor, String key) {
        save(settling.settle(get(actor, key)).undone(now()));
    }

    /**
     * Takes back what was registered in the last ten seconds and opens the consultation again, with
     * its trace and under a new key. Undoing again does nothing more.
     *
     * @throws Conflict when the time is over
     */
    public void undo(Actor advisor, String key) {
        var accountId = advisor.requireAccountId();
        var stored =
                repository
                        .find(key)
                        .filter(one -> one.isBy(accountId))
                        .orElseThrow(() -> new NotFound("vejledning-findes-ikke"));
        if (!stored.isUndone()) {
            if (isOver(stored)) {
                throw new Conflict("vejledning-fortryd-forbi");
            }
            save(settling.settle(stored).undone(now()));
        }
        open.update(
                accountId,
                one ->
                        one.consultation().equals(key)
                                ? one.withKey(UUID.randomUUID().toString())
                                : one);
    }

    private boolean isOver(Consultation stored) {
        var by = stored.keeping().by();
        return by == null || now().isAfter(by.at().plus(UNDO_LASTS).plus(UNDER_WAY));
    }

    private Consultation save(Consultation next) {
        var saved = repository.save(next).orElseThrow(() -> new Conflict("vejledning-aendret"));
        return settling.settle(saved);
    }

    private boolean isOfToday(Consultation one) {
        var by = one.keeping().by();
        return by != null && DanishDays.of(by.at()).equals(DanishDays.of(now()));
    }

    /** Every consultation that counts, for counting all of them anew. Close the stream. */
    public Stream<Consultation> streamAll() {
        return repository.streamAll().filter(one -> !one.isUndone());
    }

    /** Every consultation of a day that counts. Close the stream. */
    public Stream<Consultation> streamOf(LocalDate day) {
        return repository.streamOf(day).filter(one -> !one.isUndone());
    }

    /** The first day on which a consultation was held. */
    public Optional<LocalDate> firstDay() {
        return repository.edge(Sort.Direction.ASC);
    }

    /** The last day on which a consultation was held. */
    public Optional<LocalDate> lastDay() {
        return repository.edge(Sort.Direction.DESC);
    }

    private Instant now() {
        return registering.now();
    }
}
