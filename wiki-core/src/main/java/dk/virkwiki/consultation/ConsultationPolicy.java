package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.NotAllowed;

/** Who holds consultations and who enters tallies. */
final class ConsultationPolicy {
    private ConsultationPolicy() {}

    /** Whether this person holds consultations; their library is known then. */
    static boolean mayConsult(Actor actor) {
        return actor.role() == Role.ADVISOR && !actor.isAnonymous() && actor.library() != null;
    }

    /** The library of an advisor, who may hold consultations. */
    static String requireLibrary(Actor actor) {
        actor.requireAccountId();
        var library = actor.library();
        if (!mayConsult(actor) || library == null) {
            throw new NotAllowed("vejledning-kun-vejledere");
        }
        return library;
    }
}
