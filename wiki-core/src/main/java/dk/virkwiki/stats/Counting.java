package dk.virkwiki.stats;

import dk.virkwiki.stats.Counted.Place;
import dk.virkwiki.stats.DayCountRepository.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts consultations, each version of each exactly once, however often and in whatever order it
 * is told. One act changes one document; what a crash leaves is finished when the act is told
 * again.
 */
@Component
class Counting {
    private final DayCountRepository days;
    private final Sums sums;
    private final Demand demand;

    Counting(DayCountRepository days, Sums sums, Demand demand) {
        this.days = days;
        this.sums = sums;
        this.demand = demand;
    }

    /**
     * Counts a consultation as it is now, in place of as it was.
     *
     * @param what nothing when it was undone
     */
    void count(Place place, String consultation, long version, @Nullable Counted what) {
        var now = new Seen(version, what);
        boolean counted = days.countFirst(place, consultation, now);
        while (!counted) {
            var before = days.findSeen(place, consultation);
            counted =
                    before.isEmpty()
                            ? days.countFirst(place, consultation, now)
                            : before.get().version() >= version
                                    || days.recount(place, consultation, before.get(), now);
        }
        sums.forget(place); // also when it was counted before: a crash may have come between
        demand.forget();
    }
}
