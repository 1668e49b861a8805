package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;

/** Who may do what with files. */
final class FilePolicy {
    private FilePolicy() {}

    /** Those who see texts that are not public see their files. */
    static boolean seesAll(Actor reader) {
        return !reader.isAnonymous() && reader.audience() == Audience.ADVISOR;
    }

    /** Whoever may propose a text may send what it shows. */
    static void requireMaySend(Actor actor) {
        actor.requireAccountId();
        if (!seesAll(actor)) {
            throw new NotAllowed("filer-kun-vejledere");
        }
    }

    static boolean mayCare(Actor actor) {
        return actor.role() == Role.EDITOR || actor.role() == Role.ADMIN;
    }

    /** Who puts a file up may take it away again while nothing shows it. */
    static void requireMayTouch(Actor actor, StoredFile file) {
        requireMaySend(actor);
        if (!mayCare(actor) && !file.author().accountId().equals(actor.accountId())) {
            throw new NotAllowed("filer-kun-egne");
        }
    }

    static void requireMayCare(Actor actor) {
        actor.requireAccountId();
        if (!mayCare(actor)) {
            throw new NotAllowed("filer-kun-redaktoerer");
        }
    }
}
