package dk.virkwiki.practice;

import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.markdown.ScreenText.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the screens lead. Screens may lead back: whoever opens the wrong letter goes to the inbox
 * again. So a screen's place is how far it lies from the first at least, and the way on is the
 * shortest to an end. Each link is followed once in each direction, on the heap.
 */
public final class Route {
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final Map<String, Integer> fromFirst = new LinkedHashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> next = new HashMap<>();
    private final Set<String> ends = new LinkedHashSet<>();

    Route(List<Screen> all) {
        all.forEach(screen -> screens.putIfAbsent(screen.name().id(), screen));
        if (!screens.isEmpty()) {
            walkFrom(screens.keySet().iterator().next());
            walkBack();
        }
    }

    private List<String> targets(String id) {
        var screen = screens.get(id);
        return screen == null
                ? List.of()
                : screen.ways().stream()
                        .map(Way::target)
                        .filter(screens::containsKey)
                        .filter(target -> !target.equals(id))
                        .distinct()
                        .toList();
    }

    private void walkFrom(String first) {
        var open = new ArrayDeque<String>();
        open.add(first);
        fromFirst.put(first, 0);
        while (!open.isEmpty()) {
            var here = open.remove();
            var targets = targets(here);
            if (targets.isEmpty()) {
                ends.add(here);
            }
            for (var target : targets) {
                if (!fromFirst.containsKey(target)) {
                    fromFirst.put(target, fromFirst.getOrDefault(here, 0) + 1);
                    before.put(target, here);
                    open.add(target);
                }
            }
        }
    }

    private void walkBack() {
        var sources = new HashMap<String, List<String>>();
        fromFirst
                .keySet()
                .forEach(
                        id ->
                                targets(id)
                                        .forEach(
                                                target ->
                                                        sources.computeIfAbsent(
                                                                        target,
                                                                        _ -> new ArrayList<>())
                                                                .add(id)));
        var open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            var here = open.remove();
            for (var source : sources.getOrDefault(here, List.of())) {
                if (!ends.contains(source) && next.putIfAbsent(source, here) == null) {
                    open.add(source);
                }
            }
        }
    }

    /** Whether it can be come to from the first screen. */
    public boolean isReached(Screen screen) {
        return fromFirst.containsKey(screen.name().id());
    }

    /** Whether it leads to no other screen. */
    public boolean isEnd(Screen screen) {
        return ends.contains(screen.name().id());
    }

    /** Whether some end can be come to from it. */
    public boolean leadsToAnEnd(Screen screen) {
        return isEnd(screen) || next.containsKey(screen.name().id());
    }

    /** How many screens the longest of the shortest ways to an end shows. */
    public int steps() {
        return 1
                + ends.stream()
                        .mapToInt(end -> fromFirst.getOrDefault(end, 0))
                        .max()
                        .orElse(Math.max(0, fromFirst.size() - 1));
    }

    /** The place of a screen among them, from 1. */
    public int step(Screen screen) {
        return Math.min(steps(), 1 + fromFirst.getOrDefault(screen.name().id(), 0));
    }

    /** The screen that leads to this one on the shortest way; nothing before the first. */
    public Optional<Screen> before(Screen screen) {
        return Optional.ofNullable(before.get(screen.name().id())).map(screens::get);
    }

    /** The screen after it on the shortest way to an end; nothing after an end. */
    public Optional<Screen> next(Screen screen) {
        return Optional.ofNullable(next.get(screen.name().id())).map(screens::get);
    }
}
