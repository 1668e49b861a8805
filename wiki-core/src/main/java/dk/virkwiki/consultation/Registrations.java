package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultation.Entry;
import dk.virkwiki.consultation.Keeping.Registrar;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The front door to registered consultations: registering, undoing, changing the same day. */
@Service
public class Registrations {
    /** How far back a registration may lie that reaches the server late. */
    public static final Duration LATEST = Duration.ofDays(7);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    private final ConsultationRepository repository;
    private final Settling settling;
    private final Causes causes;
    private final RegistrationLists lists;
    private final Clock clock;

    Registrations(
            ConsultationRepository repository,
            Settling settling,
            Causes causes,
            RegistrationLists lists,
            Clock clock) {
        this.repository = repository;
        this.settling = settling;
        this.causes = causes;
        this.lists = lists;
        this.clock = clock;
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
        return save(advisor, key, lists.place(library), entry, registration);
    }

    private Consultation save(
            Actor actor, String key, Place place, Entry entry, Registration registration) {
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("vejledning-noegle");
        }
        causes.requireKnown(registration.causes());
        lists.requireKnown(registration);
        var by = new Registrar(actor.requireAccountId(), now());
        var next = Consultation.registered(key, entry, place, registration, by);
        var saved = repository.insert(next).orElseGet(() -> again(actor, key));
        return settling.settle(saved);
    }

    private Consultation again(Actor actor, String key) {
        var stored = repository.find(key).orElseThrow(() -> new Conflict("vejledning-fortrudt"));
        var by = stored.keeping().by();
        boolean isTheirs = by == null || by.accountId().equals(actor.accountId());
        if (!isTheirs || !stored.library().equals(actor.library())) {
            throw new Conflict("vejledning-noegle-optaget");
        }
        if (stored.isUndone()) {
            throw new Conflict("vejledning-fortrudt");
        }
        return stored;
    }

    /** Every consultation that counts, for counting all of them anew. Close the stream. */
    public Stream<Consultation> streamAll() {
        return repository.streamAll().filter(one -> !one.isUndone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
