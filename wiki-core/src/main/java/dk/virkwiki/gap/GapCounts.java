package dk.virkwiki.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows there are, for each way to narrow them; each way counts what the others leave.
 *
 * @param anyStatus rows of every status
 * @param byStatus rows by status
 * @param anySource rows from everywhere
 * @param bySource rows by where they were seen; a row may count in several
 */
public record GapCounts(
        int anyStatus,
        Map<GapStatus, Integer> byStatus,
        int anySource,
        Map<GapSource, Integer> bySource) {

    static GapCounts of(List<Gap> gaps, GapQuestion question) {
        var byStatus = new EnumMap<GapStatus, Integer>(GapStatus.class);
        var bySource = new EnumMap<GapSource, Integer>(GapSource.class);
        int anyStatus = 0;
        int anySource = 0;
        for (var gap : gaps) {
            boolean owned = question.hasOwner(gap);
            if (owned && question.hasSource(gap)) {
                anyStatus++;
                byStatus.merge(gap.handling().status(), 1, Integer::sum);
            }
            if (owned && question.hasStatus(gap)) {
                anySource++;
                gap.tally().sources().forEach(source -> bySource.merge(source, 1, Integer::sum));
            }
        }
        return new GapCounts(anyStatus, Map.copyOf(byStatus), anySource, Map.copyOf(bySource));
    }
}
