package dk.virkwiki.wizard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the stations of a wizard lead. Every walk takes each answer once and keeps its way on the
 * heap, so that no text can make it slow or deep.
 */
final class WizardGraph {
    private final Map<String, Station> stations = new LinkedHashMap<>();
    private final List<Station> finished = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();

    /**
     * A way that comes back to where it was.
     *
     * @param answer the one that leads back
     * @param stations those of the way, the one that is led back to first
     */
    record Circle(Answer answer, List<Station> stations) {}

    /** A station on the way of a walk, and how many of its answers have been followed. */
    private static final class Visit {
        final Station station;
        final List<Answer> answers;
        int next;

        Visit(Station station) {
            this.station = station;
            this.answers = station.answers();
        }
    }

    WizardGraph(Wizard wizard) {
        wizard.stations().forEach(station -> stations.putIfAbsent(station.id(), station));
        if (!wizard.stations().isEmpty()) {
            walk(wizard.stations().getFirst());
        }
    }

    /** Depth first, so that a station is finished after all that it leads to. */
    private void walk(Station first) {
        var way = new ArrayDeque<Visit>();
        var places = new HashSet<String>();
        way.push(new Visit(first));
        reached.add(first.id());
        places.add(first.id());
        while (!way.isEmpty()) {
            var visit = way.peek();
            if (visit.next == visit.answers.size()) {
                way.pop();
                places.remove(visit.station.id());
                order.put(visit.station.id(), finished.size());
                finished.add(visit.station);
                continue;
            }
            var answer = visit.answers.get(visit.next++);
            var target = stations.get(answer.target());
            if (target != null && places.contains(target.id())) {
                circles.add(circle(answer, target, way));
            } else if (target != null && reached.add(target.id())) {
                places.add(target.id());
                way.push(new Visit(target));
            }
        }
    }

    private static Circle circle(Answer answer, Station back, ArrayDeque<Visit> way) {
        var round = new ArrayList<Station>();
        for (var visit : way) {
            round.addFirst(visit.station);
            if (visit.station.id().equals(back.id())) {
                break;
            }
        }
        return new Circle(answer, round);
    }

    Optional<Station> find(String id) {
        return Optional.ofNullable(stations.get(id));
    }

    boolean isReached(Station station) {
        return reached.contains(station.id());
    }

    List<Circle> circles() {
        return circles;
    }

    /** The ids of all stations that can come after this one, it itself left out. */
    Set<String> after(String id) {
        return from(id, "");
    }

    /** Whether the wizard can be gone through to a station without passing another. */
    boolean canAvoid(String passed, String id) {
        var first = stations.keySet().iterator().next();
        return !first.equals(passed) && (first.equals(id) || from(first, passed).contains(id));
    }

    private Set<String> from(String id, String without) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(id);
        while (!open.isEmpty()) {
            var station = stations.get(open.remove());
            for (var answer : station == null ? List.<Answer>of() : station.answers()) {
                var target = answer.target();
                if (stations.containsKey(target) && !target.equals(without) && found.add(target)) {
                    open.add(target);
                }
            }
        }
        return found;
    }

    /** The stations by the longest way to them; an answer that leads back is left out. */
    WizardLayers layers() {
        var depth = new HashMap<String, Integer>();
        var layers = new ArrayList<List<Station>>();
        for (var station : finished.reversed()) {
            int here = depth.getOrDefault(station.id(), 0);
            while (layers.size() <= here) {
                layers.add(new ArrayList<>());
            }
            layers.get(here).add(station);
            depth.put(station.id(), here);
            station.answers().stream()
                    .map(Answer::target)
                    .filter(target -> isAfter(target, station))
                    .forEach(target -> depth.merge(target, here + 1, Math::max));
        }
        return new WizardLayers(
                layers, stations.values().stream().filter(s -> !isReached(s)).toList());
    }

    /** Whether everything after a station was finished before the other: it lies behind it. */
    private boolean isAfter(String id, Station other) {
        var place = order.get(id);
        return place != null && place < order.getOrDefault(other.id(), 0);
    }

    /** How long the ways from the first station are; nothing while one goes in circles. */
    Optional<Figures> figures() {
        return finished.isEmpty()
                ? Optional.empty()
                : figuresFrom(finished.getLast().id(), Map.of());
    }

    /**
     * The same from a station that is reached.
     *
     * @param answers what was answered before it: names by the ids of their questions
     */
    Optional<Figures> figuresFrom(String id, Map<String, String> answers) {
        return circles.isEmpty()
                ? new WayCount(finished.reversed()).from(id, answers)
                : Optional.empty();
    }
}
