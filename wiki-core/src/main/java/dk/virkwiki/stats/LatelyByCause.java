package dk.virkwiki.stats;

import dk.virkwiki.proposal.CauseCounts;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells proposals how much their causes are asked for. */
@Component
class LatelyByCause implements CauseCounts {
    private static final int MONTHS_BEFORE = 11;

    private final Statistics statistics;

    LatelyByCause(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public Map<String, Long> lately() {
        var since = statistics.today().withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
        return statistics.ofCauses(since).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().outcomes().total()));
    }
}
