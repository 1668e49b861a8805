package dk.virkwiki.web.casework;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.consultation.UsedArticle;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the consultation a case is written from. */
@Component
class Beginnings {
    private final Consultations consultations;
    private final Registrations registrations;
    private final Clock clock;

    Beginnings(Consultations consultations, Registrations registrations, Clock clock) {
        this.consultations = consultations;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** A consultation registered today, or else the one that is open, or nothing. */
    Beginning of(Actor actor, @Nullable String registered) {
        if (registered != null && !registered.isBlank()) {
            return of(registrations.get(actor, registered));
        }
        return consultations.current(actor).map(this::of).orElse(Beginning.EMPTY);
    }

    private static Beginning of(Consultation consultation) {
        var told = consultation.registration();
        return new Beginning(
                told.causes(),
                ids(told.articles()),
                solved(told.articles()),
                told.circumstances().organisationType(),
                told.circumstances().minutes());
    }

    private Beginning of(OpenConsultation open) {
        var used = open.used();
        var causes =
                open.opened().stream()
                        .filter(one -> one.solved())
                        .flatMap(one -> one.causes().stream().limit(1))
                        .distinct()
                        .toList();
        int minutes = Math.max(1, (int) open.elapsed(clock.instant()).toMinutes());
        return new Beginning(causes, ids(used), solved(used), null, minutes);
    }

    private static List<String> ids(List<UsedArticle> used) {
        return Stream.concat(solved(used).stream(), used.stream().map(UsedArticle::articleId))
                .distinct()
                .toList();
    }

    private static List<String> solved(List<UsedArticle> used) {
        return used.stream().filter(UsedArticle::solved).map(UsedArticle::articleId).toList();
    }
}
