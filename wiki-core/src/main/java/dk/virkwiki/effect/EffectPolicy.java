package dk.virkwiki.effect;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;

/** Who sees the measures, and who enters numbers. */
final class EffectPolicy {
    private EffectPolicy() {}

    static void requireMaySee(Actor actor) {
        actor.requireAccountId();
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("tal-kun-vejledere");
        }
    }

    static boolean mayEnter(Actor actor) {
        return actor.role() == Role.COORDINATOR || actor.role() == Role.ADMIN;
    }

    static void requireMayEnter(Actor actor) {
        actor.requireAccountId();
        if (!mayEnter(actor)) {
            throw new NotAllowed("effekt-kun-koordinatorer");
        }
    }
}
