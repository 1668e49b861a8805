package dk.virkwiki.stats;

import dk.virkwiki.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the figures.
 *
 * @param dimension what the rows are
 * @param cause only consultations with this cause, or null for all; in one's own library only, by
 *     organisation type, channel or barrier
 * @param compare whether the period before is wanted too
 */
public record FigureQuestion(
        Scope scope, Period period, Dimension dimension, @Nullable String cause, boolean compare) {
    public FigureQuestion {
        if (cause != null && (scope == Scope.COUNTRY || !isDividedByCause(dimension))) {
            throw new Invalid("tal-ikke-pr-aarsag");
        }
    }

    /** Whether this dimension can be asked for one cause at a time. */
    public static boolean isDividedByCause(Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION_TYPE, CHANNEL, BARRIER -> true;
            case CAUSE, MUNICIPALITY -> false;
        };
    }

    /** All consultations of one's own library in a period. */
    public static FigureQuestion ofLibrary(Period period, Dimension dimension) {
        return new FigureQuestion(Scope.LIBRARY, period, dimension, null, false);
    }

    /** All consultations of the country in a period. */
    public static FigureQuestion ofCountry(Period period, Dimension dimension) {
        return new FigureQuestion(Scope.COUNTRY, period, dimension, null, false);
    }

    /** The same with the period before. */
    public FigureQuestion compared() {
        return new FigureQuestion(scope, period, dimension, cause, true);
    }

    /** The same for one cause only. */
    public FigureQuestion withCause(String one) {
        return new FigureQuestion(scope, period, dimension, one, compare);
    }
}
