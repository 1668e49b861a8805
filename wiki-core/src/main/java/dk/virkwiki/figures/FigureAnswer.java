package dk.virkwiki.figures;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about figures.
 *
 * @param before the period before, when it was asked for
 */
public record FigureAnswer(FigureTable now, @Nullable FigureTable before) {}
