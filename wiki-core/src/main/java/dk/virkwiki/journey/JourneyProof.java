package dk.virkwiki.journey;

import dk.virkwiki.journey.Flaw.Kind;
import dk.virkwiki.link.BrokenLink.Why;
import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proves that a journey can be followed: every phase has tasks, every task leads somewhere. */
final class JourneyProof {
    static final int MOST_PHASES = 100;
    static final int MOST_TASKS = 500;
    private static final int MOST_FLAWS = 100;

    private final Map<String, Why> broken;
    private final Set<String> types;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param broken links of the text that some of its readers cannot follow
     * @param types codes of organisations
     */
    private JourneyProof(Map<String, Why> broken, Set<String> types) {
        this.broken = broken;
        this.types = types;
    }

    /** What is wrong with the journey in this text, in the order of lines. */
    static List<Flaw> of(String body, Map<String, Why> broken, Set<String> types) {
        var proof = new JourneyProof(broken, types);
        proof.look(Journey.read(body, Audience.ADVISOR, WikiLinks.none()));
        return proof.flaws.stream()
                .sorted(Comparator.comparingInt(Flaw::line))
                .limit(MOST_FLAWS)
                .toList();
    }

    private void look(Journey journey) {
        var phases = journey.phases();
        if (phases.size() > MOST_PHASES) {
            add(Kind.TOO_MANY_PHASES, phases.get(MOST_PHASES).line(), "" + MOST_PHASES);
            return;
        }
        var tasks = journey.tasks().limit(MOST_TASKS + 1L).toList();
        if (tasks.isEmpty()) {
            add(Kind.NO_TASKS, phases.isEmpty() ? 1 : phases.getFirst().line(), "");
            return;
        }
        if (tasks.size() > MOST_TASKS) {
            add(Kind.TOO_MANY_TASKS, tasks.getLast().line(), "" + MOST_TASKS);
        }
        phases.stream()
                .filter(phase -> phase.tasks().isEmpty())
                .forEach(phase -> add(Kind.EMPTY_PHASE, phase.line(), phase.heading()));
        var seen = new HashMap<String, List<Task>>();
        tasks.stream().limit(MOST_TASKS).forEach(task -> look(task, seen));
    }

    private void look(Task task, Map<String, List<Task>> seen) {
        if (task.words().isEmpty()) {
            add(Kind.NO_WORDS, task.line(), "");
        }
        var target = target(task);
        if (!target.isEmpty()) {
            var before = seen.computeIfAbsent(target, _ -> new ArrayList<>());
            if (before.stream().anyMatch(other -> other.onlyFor().overlaps(task.onlyFor()))) {
                add(Kind.DUPLICATE, task.line(), target);
            }
            before.add(task);
        }
        var why = broken.get(target);
        if (why != null) {
            add(kind(why), task.line(), target);
        }
        var onlyFor = task.onlyFor();
        if (onlyFor.isUnreadable()) {
            add(Kind.UNKNOWN_TYPE, task.line(), onlyFor.words());
        }
        onlyFor.types().stream()
                .filter(type -> !types.isEmpty() && !types.contains(type))
                .forEach(type -> add(Kind.UNKNOWN_TYPE, task.line(), type));
    }

    private static String target(Task task) {
        return switch (task.target()) {
            case Target.ToArticle article -> article.slug();
            case Target.ToService service -> ServiceLinks.target(service.code());
            case Target.ToAddress address -> address.href();
            case Target.Nowhere _ -> "";
        };
    }

    private static Kind kind(Why why) {
        return switch (why) {
            case MISSING -> Kind.UNKNOWN_ARTICLE;
            case DRAFT -> Kind.DRAFT;
            case WITHDRAWN -> Kind.WITHDRAWN;
            case ADVISORS_ONLY -> Kind.HIDDEN;
            case UNKNOWN_SERVICE -> Kind.UNKNOWN_SERVICE;
            case CLOSED_SERVICE -> Kind.CLOSED_SERVICE;
        };
    }

    private void add(Kind kind, int line, String detail) {
        if (flaws.size() < 10 * MOST_FLAWS) {
            flaws.add(new Flaw(kind, line, detail));
        }
    }
}
