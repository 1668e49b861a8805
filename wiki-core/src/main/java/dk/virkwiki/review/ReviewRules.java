package dk.virkwiki.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The front door to authorities' rules of review. */
@Service
public class ReviewRules {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewRules.class);

    private final ReviewRulesRepository repository;
    private final AuditLog audit;

    ReviewRules(ReviewRulesRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** An authority's rules, or the standard ones until it has made its own. */
    public AuthorityRules of(String owner) {
        return repository.find(owner).orElseGet(() -> AuthorityRules.standard(owner));
    }

    /** Whether this person may change an authority's rules as they are now. */
    public boolean mayChange(Actor actor, String owner) {
        return actor.role() == Role.ADMIN
                || (actor.editsFor(owner) && of(owner).mayPublish(actor.accountId()));
    }

    /**
     * Replaces an authority's rules. The same rules again do nothing more.
     *
     * @throws NotAllowed when the person neither publishes for the authority nor is an admin
     * @throws Conflict when the rules were changed since the person saw them
     */
    public AuthorityRules save(Actor actor, AuthorityRules rules) {
        if (!mayChange(actor, rules.owner())) {
            throw new NotAllowed("kun-ejeren-saetter-regler");
        }
        var stored = of(rules.owner());
        if (isSame(stored, rules)) {
            return stored;
        }
        if (!Objects.equals(stored.version(), rules.version())) {
            throw new Conflict("regler-aendret");
        }
        var saved = repository.save(rules).orElseThrow(() -> new Conflict("regler-aendret"));
        var authority = AuditSubject.authority(rules.owner());
        audit.record(actor, AuditAct.RULES_CHANGED, authority, "");
        LOG.info("{} changed the rules of review of {}", actor.accountId(), rules.owner());
        return saved;
    }

    private static boolean isSame(AuthorityRules one, AuthorityRules other) {
        return one.approvals() == other.approvals()
                && one.answerDays() == other.answerDays()
                && one.closeDays() == other.closeDays()
                && one.publishers().equals(other.publishers());
    }
}
