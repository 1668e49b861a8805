package dk.virkwiki.effect;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to the measures of effect. */
@Service
public class Effects {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int MOST_VALUES = 2_000;

    private final EffectRepository repository;
    private final FunctionUse use;
    private final CodeLists lists;
    private final AuditLog audit;
    private final Clock clock;

    Effects(
            EffectRepository repository,
            FunctionUse use,
            CodeLists lists,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.use = use;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person may enter numbers. */
    public boolean mayEnter(Actor actor) {
        return EffectPolicy.mayEnter(actor);
    }

    /** The numbers entered for a measure, newest first. */
    public List<EffectValue> values(Actor actor, EffectMeasure measure) {
        EffectPolicy.requireMaySee(actor);
        return repository.of(measure, MOST_VALUES);
    }

    /**
     * How many libraries are on the list of those that offer businesses help. Until there is a
     * register of libraries the list is a file, so only the number of today is known.
     */
    public int librariesOnList(Actor actor) {
        EffectPolicy.requireMaySee(actor);
        return lists.all(CodeList.LIBRARIES).size();
    }

    /** The last months with what was used and by how many libraries, this month last. */
    public List<MonthOfUse> use(Actor actor, int months) {
        EffectPolicy.requireMaySee(actor);
        return use.months(Math.clamp(months, 1, FunctionUse.MOST_MONTHS));
    }

    /**
     * Enters a number; the same measure, day, group and source again puts it in place of the old.
     *
     * @throws Invalid when the day is to come
     * @throws NotAllowed when the person is neither coordinator nor administrator
     */
    public EffectValue enter(Actor coordinator, NewEffectValue entered) {
        EffectPolicy.requireMayEnter(coordinator);
        if (entered.day().isAfter(today())) {
            throw new Invalid("effekt-dato");
        }
        var next = value(coordinator, entered);
        var same = before(next).filter(old -> isSame(old, next));
        if (same.isPresent()) {
            return same.get();
        }
        repository.save(next);
        tell(coordinator, entered.measure() + " " + entered.day());
        return next;
    }

    /**
     * Takes a CSV file in, all of it or nothing. Taking it in twice is as once.
     *
     * @throws NotAllowed when the person is neither coordinator nor administrator
     */
    public EffectImport importCsv(Actor coordinator, byte[] file) {
        EffectPolicy.requireMayEnter(coordinator);
        var read = EffectCsv.read(file, today());
        if (!read.problems().isEmpty()) {
            return new EffectImport(0, 0, 0, read.problems());
        }
        int added = 0;
        int replaced = 0;
        int unchanged = 0;
        for (var entered : read.values()) {
            var next = value(coordinator, entered);
            var old = before(next);
            if (old.isPresent() && isSame(old.get(), next)) {
                unchanged++;
                continue;
            }
            repository.save(next);
            added += old.isEmpty() ? 1 : 0;
            replaced += old.isPresent() ? 1 : 0;
        }
        if (added + replaced > 0) {
            tell(coordinator, "CSV: %d nye, %d rettede".formatted(added, replaced));
        }
        return new EffectImport(added, replaced, unchanged, List.of());
    }

    /**
     * Takes a number away.
     *
     * @throws NotFound when there is none
     * @throws NotAllowed when the person is neither coordinator nor administrator
     */
    public void remove(Actor coordinator, String id) {
        EffectPolicy.requireMayEnter(coordinator);
        var value = repository.find(id).orElseThrow(() -> new NotFound("effekt-findes-ikke"));
        repository.remove(id);
        tell(coordinator, value.measure() + " " + value.day() + " –");
    }

    private EffectValue value(Actor coordinator, NewEffectValue entered) {
        return EffectValue.of(entered, Author.of(coordinator), now());
    }

    private Optional<EffectValue> before(EffectValue next) {
        return repository.find(next.id());
    }

    private static boolean isSame(EffectValue one, EffectValue other) {
        return one.amount().equals(other.amount());
    }

    private void tell(Actor coordinator, String detail) {
        audit.record(coordinator, AuditAct.EFFECT_CHANGED, AuditSubject.site(), detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
