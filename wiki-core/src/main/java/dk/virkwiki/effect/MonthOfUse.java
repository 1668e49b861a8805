package dk.virkwiki.effect;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much was used in a month.
 *
 * @param libraries how many libraries registered consultations
 */
public record MonthOfUse(YearMonth month, int libraries, Map<WikiFunction, Long> times) {
    public MonthOfUse {
        var all = new EnumMap<WikiFunction, Long>(WikiFunction.class);
        all.putAll(times);
        times = Collections.unmodifiableMap(all);
    }

    /** How often a function was used; not at all when nothing was counted. */
    public long of(WikiFunction function) {
        return times.getOrDefault(function, 0L);
    }
}
