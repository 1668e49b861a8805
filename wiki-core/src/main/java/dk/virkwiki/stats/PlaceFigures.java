package dk.virkwiki.stats;

import java.util.Map;

/**
 * Consultations of the country by municipality and cause, as counted: nothing is hidden.
 *
 * @param byCause municipality to cause to how many; one with several causes stands under each
 * @param totals municipality to how many, each once
 */
public record PlaceFigures(
        Days days, Map<String, Map<String, Long>> byCause, Map<String, Long> totals) {}
