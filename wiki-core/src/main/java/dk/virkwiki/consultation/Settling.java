package dk.virkwiki.consultation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells those who count what was saved, and notes that they heard it. What a crash cut off between
 * the two is told again; they count each version once.
 */
@Component
class Settling {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration AT_WORK = Duration.ofSeconds(10);
    private static final int STEP = 200;

    private final ConsultationRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(ConsultationRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells of a consultation's last change. A counter that fails does not fail the act: what was
     * saved is saved, and is told again.
     */
    Consultation settle(Consultation saved) {
        if (!saved.isPending()) {
            return saved;
        }
        try {
            tell(saved);
        } catch (RuntimeException counterFailed) {
            LOG.warn("Consultation {} is saved but not counted yet", saved.id(), counterFailed);
        }
        return saved.told();
    }

    private void tell(Consultation saved) {
        var after = saved.isUndone() ? null : saved.told();
        events.publishEvent(new ConsultationSaved(saved.before(), after));
        repository.settle(saved);
    }

    /** Tells of what was perhaps not told, the oldest first; how many. */
    int settleSome() {
        var waiting = repository.findPending(clock.instant().minus(AT_WORK), STEP);
        waiting.forEach(this::settle);
        return waiting.size();
    }
}
