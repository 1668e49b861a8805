package dk.virkwiki.stats;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Days cut into whole months that are over, and the days that are left.
 *
 * @param days stretches, each within one month
 */
record Parts(List<YearMonth> months, List<Days> days) {

    /**
     * @param over the last day that is over
     */
    static Parts of(Days wanted, LocalDate over) {
        var months = new ArrayList<YearMonth>();
        var days = new ArrayList<Days>();
        for (var from = wanted.first(); !from.isAfter(wanted.last()); ) {
            var month = YearMonth.from(from);
            var end = month.atEndOfMonth();
            if (from.getDayOfMonth() == 1 && !end.isAfter(wanted.last()) && !end.isAfter(over)) {
                months.add(month);
            } else {
                days.add(new Days(from, end.isAfter(wanted.last()) ? wanted.last() : end));
            }
            from = end.plusDays(1);
        }
        return new Parts(months, days);
    }
}
