package dk.virkwiki.wizarduse;

import java.util.Collection;
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
                merged(days, UseDay::shown),
                merged(days, UseDay::answered),
                merged(days, UseDay::answers),
                merged(days, UseDay::helped),
                merged(days, UseDay::failed),
                embedded);
    }

    private static <T> Map<String, Long> merged(
            Collection<T> parts, Function<T, Map<String, Long>> counts) {
        var sum = new TreeMap<String, Long>();
        parts.forEach(part -> counts.apply(part).forEach((id, n) -> sum.merge(id, n, Long::sum)));
        return sum;
    }

    /** How many who came to a question went no further; going back and on may hide some. */
    public long left(String question) {
        return Math.max(0, shown.getOrDefault(question, 0L) - answered.getOrDefault(question, 0L));
    }

    /** How many said at a result that it did not help. */
    public long failed(String result) {
        return failed.getOrDefault(result, 0L);
    }

    /** Several as one. */
    public static UseTotal sum(Collection<UseTotal> totals) {
        return new UseTotal(
                merged(totals, UseTotal::shown),
                merged(totals, UseTotal::answered),
                merged(totals, UseTotal::answers),
                merged(totals, UseTotal::helped),
                merged(totals, UseTotal::failed),
                merged(totals, UseTotal::embedded));
    }
}
