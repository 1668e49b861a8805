package dk.virkwiki.effect;

import dk.virkwiki.article.ReadingCounts;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.stats.Statistics;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together what was used in a month, each number from where it is counted. */
@Component
class FunctionUse {
    /** Most months of one answer. */
    static final int MOST_MONTHS = 36;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Statistics statistics;
    private final ReadingCounts readings;
    private final AuditLog audit;
    private final UseCounts counts;
    private final Clock clock;

    FunctionUse(
            Statistics statistics,
            ReadingCounts readings,
            AuditLog audit,
            UseCounts counts,
            Clock clock) {
        this.statistics = statistics;
        this.readings = readings;
        this.audit = audit;
        this.counts = counts;
        this.clock = clock;
    }

    List<MonthOfUse> months(int many) {
        var last = YearMonth.now(clock.withZone(DENMARK));
        return IntStream.range(0, many)
                .mapToObj(i -> month(last.minusMonths(many - 1L - i)))
                .toList();
    }

    private MonthOfUse month(YearMonth month) {
        var consultations = statistics.inMonth(month);
        return new MonthOfUse(
                month,
                consultations.libraries(),
                Map.of(
                        WikiFunction.SEARCHES, counts.searches(month),
                        WikiFunction.READINGS, readings.inMonth(month),
                        WikiFunction.CONSULTATIONS, consultations.consultations(),
                        WikiFunction.PROPOSALS, proposals(month)));
    }

    private long proposals(YearMonth month) {
        return audit.count(
                AuditAct.PROPOSAL_SUBMITTED,
                month.atDay(1).atStartOfDay(DENMARK).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(DENMARK).toInstant());
    }
}
