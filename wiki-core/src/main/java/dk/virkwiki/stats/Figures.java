package dk.virkwiki.stats;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, as counted: nothing is hidden.
 *
 * @param before the period before, when it was asked for
 */
public record Figures(FigureQuestion question, PeriodFigures now, @Nullable PeriodFigures before) {}
