package dk.virkwiki.stats;

import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.stats.Counted.About;
import dk.virkwiki.stats.Counted.Opened;
import dk.virkwiki.stats.Counted.Place;
import dk.virkwiki.stats.DayCountRepository.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
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

    @EventListener
    void saved(ConsultationSaved event) {
        var before = event.before();
        var after = event.after();
        if (after != null) {
            count(place(after), after.id(), version(after), counted(after));
        } else if (before != null) {
            count(place(before), before.id(), version(before) + 1, null);
        }
    }

    /** Where a consultation is counted; that never changes. */
    static Place place(Consultation one) {
        return new Place(one.library(), one.day());
    }

    static long version(Consultation one) {
        return one.version() == null ? 0 : one.version();
    }

    static Counted counted(Consultation one) {
        var registration = one.registration();
        var circumstances = registration.circumstances();
        var about =
                new About(
                        circumstances.organisationType(),
                        circumstances.channel(),
                        circumstances.barriers(),
                        one.place().municipality());
        var articles =
                registration.articles().stream()
                        .map(used -> new Opened(used.articleId(), used.solved()))
                        .toList();
        return new Counted(
                one.outcome().key(),
                registration.causes(),
                about,
                circumstances.minutes(),
                registration.missing() != null,
                articles,
                one.times());
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
