package dk.virkwiki.feedback;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/** Who sees what readers answered. Answering asks for nothing. */
final class FeedbackPolicy {
    private FeedbackPolicy() {}

    static void requireMaySee(Actor actor) {
        actor.requireAccountId();
        boolean may =
                switch (actor.role()) {
                    case EDITOR, COORDINATOR, ADMIN -> true;
                    case ADVISOR, READER -> false;
                };
        if (!may) {
            throw new NotAllowed("svar-kun-redaktoerer");
        }
    }

    /** Whether this person sees what is said about an article of this owner. */
    static boolean maySee(Actor actor, @Nullable String owner) {
        return switch (actor.role()) {
            case COORDINATOR, ADMIN -> !actor.isAnonymous();
            case EDITOR -> actor.editsFor(owner);
            case ADVISOR, READER -> false;
        };
    }

    /** Whether they see it for every owner. */
    static boolean seesAll(Actor actor) {
        return switch (actor.role()) {
            case COORDINATOR, ADMIN -> true;
            case EDITOR, ADVISOR, READER -> false;
        };
    }
}
