package dk.virkwiki.synonym;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.NotAllowed;

/** Who changes synonyms. */
final class SynonymPolicy {
    private SynonymPolicy() {}

    static void requireMayEdit(Actor actor) {
        actor.requireAccountId();
        if (actor.role() != Role.EDITOR && actor.role() != Role.ADMIN) {
            throw new NotAllowed("synonymer-kun-redaktoerer");
        }
    }
}
