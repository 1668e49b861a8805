package dk.virkwiki.web.security;

import dk.virkwiki.account.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who is at the screen from the login; the only place that does. */
@Component
public class CurrentActor {

    /** The person logged in, or {@link Actor#anonymous()}. */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof AccountDetails details
                ? details.actor()
                : Actor.anonymous();
    }
}
