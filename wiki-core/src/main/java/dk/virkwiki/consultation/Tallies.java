package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.consultation.Consultation.Entry;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * The front door to entering several consultations at once. Advisors enter their own library's;
 * coordinators any library's, from paper, and that is an act of the log.
 */
@Service
public class Tallies {
    /** How many days back consultations may be entered. */
    public static final int DAYS_BACK = 31;

    private final Registering registering;
    private final RegistrationLists lists;
    private final AuditLog audit;

    Tallies(Registering registering, RegistrationLists lists, AuditLog audit) {
        this.registering = registering;
        this.lists = lists;
        this.audit = audit;
    }

    /** Whether this person enters tallies. */
    public boolean mayEnter(Actor actor) {
        return ConsultationPolicy.mayEnterTallies(actor);
    }

    /** Whether this person says which library a tally is from. */
    public boolean choosesLibrary(Actor actor) {
        return ConsultationPolicy.entersForOthers(actor);
    }

    /** The first day that can be entered now. */
    public LocalDate firstDay() {
        return today().minusDays(DAYS_BACK);
    }

    /** The last day that can be entered now. */
    public LocalDate today() {
        return DanishDays.of(registering.now());
    }

    /**
     * Enters several consultations of one day as one. The same key again is the same tally.
     *
     * @throws Invalid when the day is to come or too long ago, or the library is unknown
     * @throws NotAllowed when the person is neither advisor nor coordinator, or the library is not
     *     the advisor's
     */
    public Consultation enter(Actor actor, Tally tally, Registration each) {
        var library = ConsultationPolicy.requireTallyLibrary(actor, tally.library());
        if (tally.day().isAfter(today()) || tally.day().isBefore(firstDay())) {
            throw new Invalid("vejledning-dag", DAYS_BACK);
        }
        boolean forOthers = choosesLibrary(actor);
        if (forOthers && lists.libraries().stream().noneMatch(l -> l.name().equals(library))) {
            throw new Invalid("vejledning-bibliotek");
        }
        var entry = new Entry(tally.day(), tally.times());
        var saved = registering.save(actor, tally.key(), library, entry, each);
        if (forOthers) {
            var detail = "%s, %s: %d".formatted(library, tally.day(), tally.times());
            audit.record(actor, AuditAct.TALLY_ENTERED, AuditSubject.site(), detail);
        }
        return saved;
    }
}
