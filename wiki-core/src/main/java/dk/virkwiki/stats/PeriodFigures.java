package dk.virkwiki.stats;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted on some days.
 *
 * @param days those that have been; fewer than the period's when it still runs
 * @param total each consultation once, however many rows it stands in
 * @param rows by code of the dimension; {@link Dimension#NOT_STATED} for those that say nothing
 * @param rest what has no rows
 */
public record PeriodFigures(Days days, Counts total, SortedMap<String, Counts> rows, Rest rest) {
    public PeriodFigures {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /**
     * What has no rows.
     *
     * @param minutes how long they took; nothing when one cause was asked for
     * @param missing in how many something was missing in the wiki
     * @param libraries how many libraries registered any; 1 or 0 in one's own
     */
    public record Rest(Minutes minutes, long missing, int libraries) {}

    /** One row; nothing counted when there is none. */
    public Counts row(String code) {
        return rows.getOrDefault(code, Counts.NONE);
    }
}
