package dk.virkwiki.audit;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.audit.AuditEntry.Who;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.PersonalNumbers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/**
 * The front door to the log of acts. A line is written after the act has been stored; an act that
 * failed leaves none. Words are kept short and without personal numbers, whatever the caller sends.
 */
@Service
public class AuditLog {
    /** Most characters of a detail or of a thing's name. */
    public static final int MAX_WORDS = 200;

    /** Most lines of one answer. */
    public static final int MAX_ROWS = 200;

    /** Most lines of one export. */
    public static final int MAX_EXPORT = 100_000;

    private static final int MAX_OFFSET = 100_000;

    private final AuditRepository repository;
    private final Clock clock;

    AuditLog(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Writes that a person did something.
     *
     * @param detail a few words more; may be empty; never the text of an article or a comment
     */
    public void record(Actor actor, AuditAct act, AuditSubject subject, String detail) {
        var place = actor.authority() == null ? actor.library() : actor.authority();
        write(new Who(actor.requireAccountId(), actor.name(), place), act, subject, detail);
    }

    /** Writes that the wiki itself did something: a job, or an act of the command line. */
    public void recordOfSystem(AuditAct act, AuditSubject subject, String detail) {
        write(Who.SYSTEM, act, subject, detail);
    }

    /** Writes an act that an administrator asked for and the wiki finished, perhaps later. */
    public void recordOf(String accountId, AuditAct act, AuditSubject subject) {
        write(new Who(accountId, accountId, null), act, subject, "");
    }

    private void write(Who who, AuditAct act, AuditSubject subject, String detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.insert(new AuditEntry(new ObjectId(), now, who, act, subject, bounded(detail)));
    }

    /**
     * Lines of the log, newest first.
     *
     * @throws NotAllowed when the person is not an administrator
     */
    public List<AuditEntry> find(Actor admin, AuditQuery wanted, int offset, int limit) {
        requireAdmin(admin);
        return repository.find(
                wanted, Math.clamp(offset, 0, MAX_OFFSET), Math.clamp(limit, 1, MAX_ROWS));
    }

    /**
     * Hands out the lines one by one, newest first, and writes that they were handed out.
     *
     * @throws NotAllowed when the person is not an administrator
     */
    public void export(Actor admin, AuditQuery wanted, Consumer<AuditEntry> taker) {
        requireAdmin(admin);
        try (var lines = repository.stream(wanted, MAX_EXPORT)) {
            lines.forEach(taker);
        }
        record(admin, AuditAct.LOG_EXPORTED, AuditSubject.site(), "");
    }

    /** How many lines of this act there are from one moment until before another. */
    public long count(AuditAct act, Instant from, Instant until) {
        return repository.count(act, from, until);
    }

    /**
     * Puts a pseudonym in place of an erased person, in lines of what they did and of what was done
     * to their account. The only change a line ever sees; asked by {@code Erasures}, which knows
     * who may.
     *
     * @return how many lines named the person
     */
    public long rename(String accountId, String pseudonym, String name) {
        return repository.rename(accountId, pseudonym, name);
    }

    private static void requireAdmin(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw new NotAllowed("kun-administrator");
        }
    }

    /** The words on one line, cut to size, with each personal number struck out. */
    static String bounded(String words) {
        var line = new StringBuilder(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
        for (var place : PersonalNumbers.find(line.toString()).reversed()) {
            line.replace(place.start(), place.end(), "••••••-••••");
        }
        if (line.length() <= MAX_WORDS) {
            return line.toString();
        }
        int end = MAX_WORDS - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
