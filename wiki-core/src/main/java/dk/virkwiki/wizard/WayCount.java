package dk.virkwiki.wizard;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the ways that can be gone through a wizard without circles. Of what was answered it keeps
 * what later conditions ask for, so that ways which look the same from here on are counted
 * together. Where that becomes too much, conditions are left out.
 */
final class WayCount {
    /** As many stations, each with what is kept of the answers before it, are looked at. */
    static final int MOST_PLACES = 2_000;

    /** As many questions are kept at a time. */
    static final int MOST_KEPT = 16;

    private final List<Station> order;
    private final Map<String, Question> questions = new HashMap<>();

    /** By the id of a station the questions that conditions from it on ask for. */
    private final Map<String, Set<String>> asked = new HashMap<>();

    /**
     * @param order all stations that are reached, each before those that it leads to
     */
    WayCount(List<Station> order) {
        this.order = order;
        for (var station : order.reversed()) {
            var here = new HashSet<String>();
            for (var answer : station.answers()) {
                answer.condition().terms().forEach(term -> here.add(term.question()));
                here.addAll(asked.getOrDefault(answer.target(), Set.of()));
            }
            asked.put(station.id(), here);
            if (station instanceof Question question) {
                questions.put(station.id(), question);
            }
        }
    }

    /**
     * How long the ways from a station to the end are; nothing for one that is not reached.
     *
     * @param answers what was answered before it: names by the ids of their questions
     */
    Optional<Figures> from(String id, Map<String, String> answers) {
        boolean isSmall = asked.values().stream().allMatch(ids -> ids.size() <= MOST_KEPT);
        var exact = isSmall ? new Walk(true).from(id, answers) : Optional.<Figures>empty();
        return exact.or(() -> new Walk(false).from(id, answers));
    }

    /** Ways that have come as far as one place. */
    private record Ways(int shortest, int longest, BigInteger number) {
        static final Ways ONE = new Ways(0, 0, BigInteger.ONE);

        Ways longer() {
            return new Ways(shortest + 1, longest + 1, number);
        }

        Ways and(Ways other) {
            return new Ways(
                    Math.min(shortest, other.shortest),
                    Math.max(longest, other.longest),
                    number.add(other.number));
        }
    }

    /** Goes all ways at once, station by station, with conditions or without. */
    private final class Walk {
        /** By station and by what is kept of the answers before it. */
        private final Map<String, Map<Map<String, String>, Ways>> open = new HashMap<>();

        private final boolean heedsConditions;
        private int places;

        Walk(boolean heedsConditions) {
            this.heedsConditions = heedsConditions;
        }

        /** Nothing also when there is too much to look at. */
        Optional<Figures> from(String id, Map<String, String> answers) {
            comeTo(id, answers, Ways.ONE);
            Ways ended = null;
            for (var station : order) {
                var here = open.getOrDefault(station.id(), Map.of());
                for (var place : here.entrySet()) {
                    if (!goOn(station, place.getKey(), place.getValue())) {
                        var ways = place.getValue();
                        ended = ended == null ? ways : ended.and(ways);
                    }
                }
                open.remove(station.id());
                if (heedsConditions && places > MOST_PLACES) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(ended)
                    .map(all -> new Figures(all.shortest(), all.longest(), all.number()));
        }

        private void comeTo(String id, Map<String, String> answers, Ways ways) {
            var kept = new HashMap<String, String>();
            if (heedsConditions) {
                kept.putAll(answers);
                kept.keySet().retainAll(asked.getOrDefault(id, Set.of()));
            }
            open.computeIfAbsent(id, _ -> new LinkedHashMap<>())
                    .compute(kept, (_, there) -> there == null ? first(ways) : there.and(ways));
        }

        private Ways first(Ways ways) {
            places++;
            return ways;
        }

        /** Whether an answer leads on. */
        private boolean goOn(Station station, Map<String, String> before, Ways ways) {
            boolean isLed = false;
            for (var answer : station.answers()) {
                if (asked.containsKey(answer.target())
                        && (!heedsConditions
                                || answer.condition().holds(t -> wasGiven(t, before)))) {
                    var after = new HashMap<>(before);
                    after.put(station.id(), answer.name());
                    comeTo(answer.target(), after, ways.longer());
                    isLed = true;
                }
            }
            return isLed;
        }
    }

    private boolean wasGiven(Condition.Term term, Map<String, String> before) {
        var name = before.get(term.question());
        var question = questions.get(term.question());
        return name != null
                && question != null
                && term.answers().stream()
                        .flatMap(named -> question.find(named).stream())
                        .anyMatch(answer -> answer.name().equals(name));
    }
}
