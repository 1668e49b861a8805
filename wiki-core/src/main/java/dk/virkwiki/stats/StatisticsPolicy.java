package dk.virkwiki.stats;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;

/** Who sees figures. */
final class StatisticsPolicy {
    private StatisticsPolicy() {}

    static void requireMaySee(Actor actor) {
        actor.requireAccountId();
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("tal-kun-vejledere");
        }
    }

    /** The library whose own figures this person sees. */
    static String requireLibrary(Actor actor) {
        requireMaySee(actor);
        var library = actor.library();
        if (library == null) {
            throw new NotAllowed("tal-uden-bibliotek");
        }
        return library;
    }
}
