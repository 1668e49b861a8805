package dk.virkwiki.erasure;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door to erasing people. The login goes first; then the name, everywhere. Texts and acts
 * stay, so that histories can still be read. Doing it again finishes what a crash cut off.
 */
@Service
public class Erasures {
    /** What stands where the name stood. */
    public static final String NAME = "Slettet bruger";

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final int ID_BYTES = 6;
    private static final int MOST_PASSES = 5;

    private final PersonRepository people;
    private final Accounts accounts;
    private final AuditLog audit;
    private final SecureRandom random = new SecureRandom();

    Erasures(PersonRepository people, Accounts accounts, AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Erases a person.
     *
     * @throws NotFound when there is no such account and no erasing that was cut off
     * @throws Invalid when administrators would erase themselves
     * @throws NotAllowed when the person is not an administrator
     */
    public ErasureReport erase(Actor admin, String accountId) {
        var id = accountId.strip().toLowerCase(Locale.ROOT);
        requireMayErase(admin, id);
        var account = accounts.find(id);
        if (account.isPresent()) {
            var name = account.get().name();
            var wanted = new Erasure(id, pseudonym(), name, admin.requireAccountId());
            return finish(people.begin(wanted));
        }
        return finish(people.find(id).orElseThrow(() -> new NotFound("konto-findes-ikke", id)));
    }

    /** Finishes what a crash cut off. */
    public void finishAll() {
        people.unfinished().forEach(this::finish);
    }

    private ErasureReport finish(Erasure erasure) {
        accounts.remove(erasure.id());
        var total = pass(erasure);
        var last = total;
        for (int pass = 2; pass <= MOST_PASSES && !last.isNothing(); pass++) {
            last = pass(erasure); // what the person had begun when the login went
            total = total.plus(last);
        }
        audit.recordOf(
                erasure.by(), AuditAct.ACCOUNT_ERASED, AuditSubject.account(erasure.pseudonym()));
        people.end(erasure);
        LOG.info("A person was erased and is {} from now on: {}", erasure.pseudonym(), total);
        return total;
    }

    private ErasureReport pass(Erasure erasure) {
        long drafts = people.removeDrafts(erasure) + people.forgetCourses(erasure);
        return new ErasureReport(
                people.renameRevisions(erasure, NAME),
                people.renameElsewhere(erasure, NAME) + people.forgetConsultations(erasure),
                drafts,
                audit.rename(erasure.id(), erasure.pseudonym(), NAME));
    }

    private static void requireMayErase(Actor admin, String accountId) {
        if (admin.role() != Role.ADMIN) {
            throw new NotAllowed("kun-administrator");
        }
        if (accountId.equals(admin.accountId())) {
            throw new Invalid("slet-ikke-dig-selv");
        }
    }

    private String pseudonym() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "slettet-" + HexFormat.of().formatHex(bytes);
    }
}
