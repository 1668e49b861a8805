package dk.virkwiki.consultation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What happens to consultations by the clock: texts and names are forgotten when their time is up,
 * and what a crash cut off is told again. May be started on several nodes and any number of times.
 */
@Service
public class ConsultationUpkeep {
    /** As long as a browser may send a registration late, its key must be known. */
    private static final Duration UNDONE_KEPT = Registrations.LATEST.plusDays(1);

    /** Longer than a registration can be undone. */
    private static final Duration TRACE_KEPT = Duration.ofMinutes(1);

    private static final int STEP = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ConsultationUpkeep.class);

    private final ConsultationRepository repository;
    private final OpenConsultationRepository open;
    private final Settling settling;
    private final CauseHabits habits;
    private final Clock clock;

    ConsultationUpkeep(
            ConsultationRepository repository,
            OpenConsultationRepository open,
            Settling settling,
            CauseHabits habits,
            Clock clock) {
        this.repository = repository;
        this.open = open;
        this.settling = settling;
        this.habits = habits;
        this.clock = clock;
    }

    /**
     * Forgets free texts after {@value Consultation#NOTE_DAYS} days, who registered what the day
     * after, open consultations nobody ended, and keys that were taken back.
     */
    public void forget() {
        var now = clock.instant();
        var today = DanishDays.of(now);
        long notes = repository.forgetNotes(today);
        long names = repository.forgetRegistrars(DanishDays.start(today));
        long left = open.removeStartedBefore(now.minus(Consultations.OPEN_LASTS));
        repository.removeUndone(now.minus(UNDONE_KEPT));
        if (notes + names + left > 0) {
            LOG.info(
                    "Forgotten of consultations: {} texts, {} names, {} left open",
                    notes,
                    names,
                    left);
        }
    }

    /** Throws away the traces of consultations that are registered and can be undone no more. */
    public void forgetTraces() {
        var ago = clock.instant().minus(TRACE_KEPT);
        for (var one : open.findStartedBefore(ago, STEP)) {
            repository
                    .find(one.consultation())
                    .filter(registered -> registered.isOlderThan(ago))
                    .ifPresent(_ -> open.remove(one));
        }
    }

    /** Stores which causes come together and where, as noted since the last time. */
    public void saveHabits() {
        habits.save();
    }

    /** Tells those who count of everything they may not have heard of. */
    public void putRight() {
        int told = settling.settleSome();
        if (told > 0) {
            LOG.warn("{} consultations were saved but not counted; now they are.", told);
        }
    }
}
