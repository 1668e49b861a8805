package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

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

    static boolean mayEnterTallies(Actor actor) {
        return mayConsult(actor) || entersForOthers(actor);
    }

    /** Whether this person enters tallies that libraries send in on paper. */
    static boolean entersForOthers(Actor actor) {
        return actor.role() == Role.COORDINATOR && !actor.isAnonymous();
    }

    /** The library a tally is from: an advisor's own, or the one a coordinator names. */
    static String requireTallyLibrary(Actor actor, @Nullable String wanted) {
        if (entersForOthers(actor)) {
            if (wanted == null) {
                throw new Invalid("vejledning-bibliotek");
            }
            return wanted;
        }
        var own = requireLibrary(actor);
        if (wanted != null && !wanted.equals(own)) {
            throw new NotAllowed("vejledning-andet-bibliotek");
        }
        return own;
    }
}
