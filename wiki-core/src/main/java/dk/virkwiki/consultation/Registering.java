package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultation.Entry;
import dk.virkwiki.consultation.Keeping.Registrar;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Saves a consultation once, however often it is sent. */
@Component
class Registering {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    private final ConsultationRepository repository;
    private final Settling settling;
    private final RegistrationLists lists;
    private final Clock clock;

    Registering(
            ConsultationRepository repository,
            Settling settling,
            RegistrationLists lists,
            Clock clock) {
        this.repository = repository;
        this.settling = settling;
        this.lists = lists;
        this.clock = clock;
    }

    Consultation save(
            Actor actor, String key, String library, Entry entry, Registration registration) {
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("vejledning-noegle");
        }
        lists.requireKnown(registration);
        var by = new Registrar(actor.requireAccountId(), now());
        var place = lists.place(library);
        var next = Consultation.registered(key, entry, place, registration, by);
        var saved = repository.insert(next).orElseGet(() -> again(next));
        return settling.settle(saved);
    }

    /** What the key has saved before. */
    private Consultation again(Consultation sent) {
        var stored =
                repository
                        .find(sent.id())
                        .orElseThrow(() -> new Conflict("vejledning-noegle-optaget"));
        var by = stored.keeping().by();
        boolean isTheirs = by == null || sent.isBy(by.accountId());
        if (!isTheirs || !stored.library().equals(sent.library())) {
            throw new Conflict("vejledning-noegle-optaget");
        }
        if (stored.isUndone()) {
            throw new Conflict("vejledning-fortrudt");
        }
        return stored;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
