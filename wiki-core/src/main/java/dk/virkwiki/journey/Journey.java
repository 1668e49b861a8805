package dk.virkwiki.journey;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.TaskText;
import dk.virkwiki.markdown.TaskText.Item;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Phases with tasks, as one audience may see them. Texts are safe HTML and may be empty.
 *
 * @param lead the first paragraph
 * @param start the rest of what is said before the first phase
 * @param script what is for advisors there; empty for the public
 */
public record Journey(String lead, String start, String script, List<Phase> phases) {
    /** Longest key of a task, so that an address can carry many. */
    static final int LONGEST_KEY = 60;

    public Journey {
        phases = List.copyOf(phases);
    }

    /**
     * Reads a text.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static Journey read(String body, Audience audience, WikiLinks links) {
        return of(Markdown.tasks(body, audience, links));
    }

    private static Journey of(TaskText text) {
        var keys = new Keys();
        return new Journey(
                text.lead(),
                text.start().before(),
                text.start().script(),
                text.sections().stream().map(section -> phase(section, keys)).toList());
    }

    private static Phase phase(TaskText.Section section, Keys keys) {
        return new Phase(
                section.id(),
                section.heading(),
                section.line(),
                section.before(),
                section.after(),
                section.script(),
                section.items().stream().map(item -> task(item, keys)).toList());
    }

    private static Task task(Item item, Keys keys) {
        var target = Target.of(item);
        return new Task(
                key(item, target, keys),
                item.words(),
                target,
                item.note(),
                OnlyFor.of(item.onlyFor()),
                item.deadline(),
                item.line());
    }

    /** Where it leads, else what it says: so that a tick outlives other words for the same task. */
    private static String key(Item item, Target target, Keys keys) {
        var wanted =
                switch (target) {
                    case Target.ToArticle article -> article.slug();
                    case Target.ToService service -> service.code();
                    case Target.ToAddress _, Target.Nowhere _ -> Markdown.anchor(item.words());
                };
        return keys.take(wanted.substring(0, Math.min(wanted.length(), LONGEST_KEY)));
    }

    /** Gives each task a key of its own. */
    private static final class Keys {
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> times = new HashMap<>();

        String take(String wanted) {
            var base = wanted.isEmpty() ? "opgave" : wanted;
            var key = base;
            while (!taken.add(key)) {
                key = base + "-" + (1 + times.merge(base, 1, Integer::sum));
            }
            return key;
        }
    }

    /** All tasks in order. */
    public Stream<Task> tasks() {
        return phases.stream().flatMap(phase -> phase.tasks().stream());
    }

    /** Types of organisation that some task is only for, in the order they are named. */
    public List<String> types() {
        return tasks().flatMap(task -> task.onlyFor().types().stream()).distinct().toList();
    }

    /** The same with the tasks for one type; phases that were for others only are left out. */
    public Journey forType(String type) {
        var fitting = new ArrayList<Phase>();
        for (var phase : phases) {
            var tasks = phase.tasks().stream().filter(t -> t.onlyFor().includes(type)).toList();
            if (!tasks.isEmpty() || phase.tasks().isEmpty()) {
                fitting.add(phase.with(tasks));
            }
        }
        return new Journey(lead, start, script, fitting);
    }
}
