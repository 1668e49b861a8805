package dk.virkwiki.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which causes come together, and which are frequent in a library in a month. Only for guessing:
 * noted in memory and stored a moment later, so that a crash may lose some and nobody waits.
 */
@Component
class CauseHabits {
    private static final String LIBRARY = "her|";
    private static final String CAUSE = "med|";

    private final MongoOperations mongo;
    private final Map<String, Map<String, Long>> unsaved = new ConcurrentHashMap<>();

    CauseHabits(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * What was counted under one heading.
     *
     * @param id a library and month, or a cause
     * @param causes how often, by code
     */
    @Document("cause_habits")
    record Habit(@Id String id, Map<String, Long> causes) {}

    @EventListener
    void saved(ConsultationSaved event) {
        if (event.before() != null) {
            note(event.before(), -event.before().times());
        }
        if (event.after() != null) {
            note(event.after(), event.after().times());
        }
    }

    private void note(Consultation consultation, long times) {
        var codes = consultation.causes();
        for (var code : codes) {
            add(here(consultation.library(), consultation.day()), code, times);
            codes.stream()
                    .filter(other -> !other.equals(code))
                    .forEach(other -> add(CAUSE + code, other, times));
        }
    }

    private void add(String id, String code, long times) {
        unsaved.compute(
                id,
                (_, counts) -> {
                    var next = counts == null ? new HashMap<String, Long>() : counts;
                    next.merge(code, times, Long::sum);
                    return next;
                });
    }

    /** Stores what was noted since the last time. */
    void save() {
        for (var id : List.copyOf(unsaved.keySet())) {
            var counts = unsaved.remove(id);
            if (counts != null) {
                var update = new Update();
                counts.forEach((code, times) -> update.inc("causes." + code, times));
                mongo.upsert(Query.query(Criteria.where("_id").is(id)), update, Habit.class);
            }
        }
    }

    /** How often each cause came together with this one. */
    Map<String, Long> with(String code) {
        return counts(CAUSE + code);
    }

    /** How often each cause came to this library in the month of this day. */
    Map<String, Long> here(LocalDate day, String library) {
        return counts(here(library, day));
    }

    private Map<String, Long> counts(String id) {
        var habit = mongo.findById(id, Habit.class);
        return habit == null || habit.causes() == null ? Map.of() : habit.causes();
    }

    private static String here(String library, LocalDate day) {
        return LIBRARY + library + "|" + YearMonth.from(day);
    }
}
