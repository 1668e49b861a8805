package dk.virkwiki.check;

import dk.virkwiki.shared.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the checks say about a text.
 *
 * @param asked what was looked at, in order
 * @param findings what was found, in the order of lines
 */
public record CheckReport(List<Subject> asked, List<Finding> findings) {
    public CheckReport {
        asked = List.copyOf(asked);
        findings = List.copyOf(findings);
    }

    /** The same with something more looked at, and what was found there. */
    public CheckReport and(Subject subject, List<Finding> found) {
        var more = new ArrayList<>(asked);
        more.add(subject);
        var all = new ArrayList<>(findings);
        all.addAll(found);
        all.sort(Comparator.comparingInt(Finding::line));
        return new CheckReport(more, all);
    }

    /** What stops the text, in the order of lines. */
    public List<Finding> red() {
        return at(Level.RED).toList();
    }

    /** What a reason is asked for, in the order of lines. */
    public List<Finding> amber() {
        return at(Level.AMBER).toList();
    }

    /** What was looked at and is in order. */
    public List<Subject> green() {
        return asked.stream()
                .filter(subject -> findings.stream().noneMatch(f -> f.subject() == subject))
                .toList();
    }

    /** What a reason is asked for, each once. */
    public List<Subject> amberSubjects() {
        return at(Level.AMBER).map(Finding::subject).distinct().toList();
    }

    /** The worst that was found. */
    public Level worst() {
        if (!red().isEmpty()) {
            return Level.RED;
        }
        return amber().isEmpty() ? Level.GREEN : Level.AMBER;
    }

    /**
     * Lets a text through only when nothing stops it and everything doubtful has a reason.
     *
     * @param reasoned what the editor gave a reason for
     * @throws Invalid when something is red, or amber without a reason
     */
    public void requirePublishable(Set<Subject> reasoned) {
        requireUnstopped();
        if (!reasoned.containsAll(amberSubjects())) {
            throw new Invalid("kontrol-mangler-grund");
        }
    }

    /**
     * Lets a text through only when nothing stops it.
     *
     * @throws Invalid when something is red
     */
    public void requireUnstopped() {
        if (!red().isEmpty()) {
            throw new Invalid("kontrol-stopper", red().size());
        }
    }

    private Stream<Finding> at(Level level) {
        return findings.stream().filter(finding -> finding.level() == level);
    }
}
