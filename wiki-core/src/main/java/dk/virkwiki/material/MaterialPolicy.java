package dk.virkwiki.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotAllowed;

/** Who sees what the material lacks. Material itself is for whoever may read its article. */
final class MaterialPolicy {
    private MaterialPolicy() {}

    static void requireMaySeeGaps(Actor actor) {
        actor.requireAccountId();
        boolean may =
                switch (actor.role()) {
                    case EDITOR, COORDINATOR, ADMIN -> true;
                    case ADVISOR, READER -> false;
                };
        if (!may) {
            throw new NotAllowed("materialer-kun-redaktoerer");
        }
    }
}
