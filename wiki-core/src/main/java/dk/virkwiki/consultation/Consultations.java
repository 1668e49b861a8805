package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.PersonalNumbers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * The front door to the consultation an advisor has open: starting it, its clock and its trace.
 * What has been registered is behind {@link Registrations}.
 */
@Service
public class Consultations {
    /** How long an open consultation that nobody ends is kept. */
    public static final Duration OPEN_LASTS = Duration.ofHours(12);

    private final OpenConsultationRepository repository;
    private final ConsultationRepository registered;
    private final Clock clock;

    Consultations(
            OpenConsultationRepository repository, ConsultationRepository registered, Clock clock) {
        this.repository = repository;
        this.registered = registered;
        this.clock = clock;
    }

    /** Whether this person holds consultations. */
    public boolean mayConsult(Actor actor) {
        return ConsultationPolicy.mayConsult(actor);
    }

    /** The consultation this person has open; nothing for those who hold none. */
    public Optional<OpenConsultation> current(Actor actor) {
        return ConsultationPolicy.mayConsult(actor)
                ? repository.find(actor.requireAccountId()).filter(this::isOpen)
                : Optional.empty();
    }

    /** One that was registered stays stored so that undoing finds its trace again. */
    private boolean isOpen(OpenConsultation open) {
        return clock.instant().isBefore(open.watch().startedAt().plus(OPEN_LASTS))
                && registered.find(open.consultation()).isEmpty();
    }

    /**
     * Starts a consultation; the one that is open already goes on.
     *
     * @throws NotAllowed when the person is no advisor
     */
    public OpenConsultation start(Actor advisor) {
        ConsultationPolicy.requireLibrary(advisor);
        var id = advisor.requireAccountId();
        var stored = repository.find(id);
        if (stored.filter(this::isOpen).isPresent()) {
            return stored.get();
        }
        var version = stored.map(OpenConsultation::version).orElse(null);
        var next = OpenConsultation.started(id, UUID.randomUUID().toString(), now(), version);
        return repository.save(next).or(() -> repository.find(id)).orElse(next);
    }

    /** Stops the clock. */
    public OpenConsultation pause(Actor advisor) {
        return change(advisor, open -> open.with(open.watch().paused(now())));
    }

    /** Lets the clock run again. */
    public OpenConsultation resume(Actor advisor) {
        return change(advisor, open -> open.with(open.watch().resumed(now())));
    }

    /** Says whether an article on the trace solved the matter. */
    public OpenConsultation solved(Actor advisor, String articleId, Solved solved) {
        return change(advisor, open -> open.solved(articleId, solved == Solved.YES));
    }

    /** Throws the open consultation away; nothing happens when there is none. */
    public void cancel(Actor advisor) {
        ConsultationPolicy.requireLibrary(advisor);
        repository.remove(advisor.requireAccountId());
    }

    /**
     * Puts words on the trace. Nothing happens when no consultation is open, or when the words hold
     * what looks like a personal number.
     */
    public void searched(Actor actor, String words) {
        var line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.isEmpty()
                || line.length() > OpenConsultation.MAX_WORDS
                || !PersonalNumbers.find(line).isEmpty()) {
            return;
        }
        trace(actor, open -> open.searched(line));
    }

    /** Puts an article on the trace; nothing happens when no consultation is open. */
    public void opened(Actor actor, Article article) {
        trace(actor, OpenedArticle.of(article, null));
    }

    /**
     * Puts a wizard on the trace with the result it led to, in place of one it led to before;
     * nothing happens when no consultation is open.
     */
    public void reached(Actor actor, Article wizard, WizardEnding ending) {
        trace(actor, OpenedArticle.of(wizard, ending));
    }

    private void trace(Actor actor, OpenedArticle article) {
        trace(actor, open -> open.opened(article));
    }

    private void trace(Actor actor, UnaryOperator<OpenConsultation> change) {
        if (ConsultationPolicy.mayConsult(actor)) {
            repository.update(
                    actor.requireAccountId(), open -> isOpen(open) ? change.apply(open) : open);
        }
    }

    private OpenConsultation change(Actor advisor, UnaryOperator<OpenConsultation> change) {
        ConsultationPolicy.requireLibrary(advisor);
        return repository
                .update(
                        advisor.requireAccountId(),
                        open -> isOpen(open) ? change.apply(open) : open)
                .filter(this::isOpen)
                .orElseThrow(() -> new NotFound("vejledning-ingen-aaben"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The advisor's word about an article on the trace. */
    public enum Solved {
        YES,
        NO
    }
}
