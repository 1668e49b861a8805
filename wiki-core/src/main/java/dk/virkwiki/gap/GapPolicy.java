package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;

/** Who notes gaps, who sees the board, and who decides what becomes of a row. */
final class GapPolicy {
    private GapPolicy() {}

    static void requireMayNote(Actor actor) {
        actor.requireAccountId();
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("huller-kun-vejledere");
        }
    }

    static void requireMaySee(Actor actor) {
        actor.requireAccountId();
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("vidensgab-kun-vejledere");
        }
    }

    /** Whether this person sees what was said rarely, and decides. */
    static boolean isEditorial(Actor actor) {
        return !actor.isAnonymous()
                && switch (actor.role()) {
                    case EDITOR, COORDINATOR, ADMIN -> true;
                    case ADVISOR, READER -> false;
                };
    }

    static void requireMayDecide(Actor actor) {
        actor.requireAccountId();
        if (!isEditorial(actor)) {
            throw new NotAllowed("vidensgab-kun-redaktoerer");
        }
    }
}
