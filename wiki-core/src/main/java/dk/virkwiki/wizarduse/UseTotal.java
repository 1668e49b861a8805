package dk.virkwiki.wizarduse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a wizard was used in some days.
 *
 * @param shown how often each station was come to
 * @param answered how often each question was answered
 * @param answers how often each answer was given, by {@code question|answer}
 * @param helped how often each result was said to help
 * @param failed how often it was said not to
 * @param embedded how often stations were come to inside other sites, by the site's id
 */
public record UseTotal(
        Map<String, Long> shown,
        Map<String, Long> answered,
        Map<String, Long> answers,
        Map<String, Long> helped,
        Map<String, Long> failed,
        Map<String, Long> embedded) {

    static UseTotal of(Collection<UseDay> days) {
        var embedded = new TreeMap<String, Long>();
        for (var day : days) {
            if (!day.from().isEmpty()) {
                long all = day.shown().values().stream().mapToLong(Long::longValue).sum();
                embedded.merge(day.from(), all, Long::sum);
            }
        }
        return new UseTotal(
                sum(days, UseDay::shown),
                sum(days, UseDay::answered),
                sum(days, UseDay::answers),
                sum(days, UseDay::helped),
                sum(days, UseDay::failed),
                embedded);
    }

    private static Map<String, Long> sum(
            Collection<UseDay> days, Function<UseDay, Map<String, Long>> counts) {
        var sum = new TreeMap<String, Long>();
        days.forEach(day -> counts.apply(day).forEach((id, n) -> sum.merge(id, n, Long::sum)));
        return sum;
    }

    /** How many who came to a question went no further; going back and on may hide some. */
    public long left(String question) {
        return Math.max(0, shown.getOrDefault(question, 0L) - answered.getOrDefault(question, 0L));
    }

    List<DeadEnd> deadEnds(long least) {
        var ends = new ArrayList<DeadEnd>();
        answered.keySet().forEach(id -> ends.add(new DeadEnd(id, false, left(id))));
        failed.forEach((id, times) -> ends.add(new DeadEnd(id, true, times)));
        return ends.stream()
                .filter(end -> end.times() >= least)
                .sorted(Comparator.comparingLong(DeadEnd::times).reversed())
                .toList();
    }
}
