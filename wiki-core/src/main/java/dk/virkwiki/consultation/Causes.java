package dk.virkwiki.consultation;

import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The front door to the taxonomy of causes. A code means the same for good: a cause that is given
 * up is no longer offered, but keeps its name in figures.
 */
@Service
public class Causes {
    private final CodeLists lists;
    private final Clock clock;

    Causes(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Every cause there is or was, in the list's order. */
    public List<Cause> all() {
        return lists.all(CodeList.CAUSES).stream().map(Cause::of).toList();
    }

    /** Those that can be chosen today. */
    public List<Cause> offered() {
        return offered(today());
    }

    /** Those that can be chosen for a consultation held that day. */
    public List<Cause> offered(LocalDate day) {
        return all().stream().filter(cause -> cause.isOffered(day)).toList();
    }

    /** The cause with this code, also one that is no longer offered. */
    public Optional<Cause> find(String code) {
        return lists.find(CodeList.CAUSES, code).map(Cause::of);
    }

    /** What the screen calls a code; the code itself when the list does not have it. */
    public String name(String code) {
        return lists.name(CodeList.CAUSES, code);
    }

    /** The cause to choose instead of one that is no longer offered, if the list names one. */
    public Optional<Cause> successor(String code) {
        var seen = new HashSet<String>();
        var next = find(code);
        while (next.isPresent() && seen.add(next.get().code())) {
            if (next.get().isOffered(today())) {
                return next.filter(cause -> !cause.code().equals(code));
            }
            var replacedBy = next.get().validity().replacedBy();
            next = replacedBy == null ? Optional.empty() : find(replacedBy);
        }
        return Optional.empty();
    }

    /**
     * Refuses codes that never were causes; one that is no longer offered is let through, since the
     * page may have been open when that was decided.
     */
    void requireKnown(Collection<String> codes) {
        for (var code : codes) {
            if (find(code).isEmpty()) {
                throw new Invalid("vejledning-ukendt-kode", code);
            }
        }
    }

    private LocalDate today() {
        return DanishDays.of(clock.instant());
    }
}
