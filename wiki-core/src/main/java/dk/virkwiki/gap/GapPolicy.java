package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;

/** Who notes gaps and who sees them. */
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
        boolean may =
                switch (actor.role()) {
                    case EDITOR, COORDINATOR, ADMIN -> true;
                    case ADVISOR, READER -> false;
                };
        if (!may) {
            throw new NotAllowed("huller-kun-redaktoerer");
        }
    }
}
