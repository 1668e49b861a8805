package dk.virkwiki.web.figures;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.stats.FigureQuestion;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.layout.Address;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures are wanted, as the address says it. What cannot be read is as if it were not there.
 *
 * @param periode a day, week, month, quarter or year
 * @param fordelt what the rows are
 * @param sammenlign whether the period before is wanted too; as long as nothing is chosen it is
 * @param aarsag only consultations with this cause
 * @param sorter order of the rows
 * @param alle whether every row is wanted, however many there are
 */
record FigureForm(
        @Nullable String periode,
        @Nullable String fordelt,
        @Nullable String sammenlign,
        @Nullable String aarsag,
        @Nullable String sorter,
        @Nullable String alle) {

    boolean compares() {
        return periode == null || sammenlign != null;
    }

    RowOrder order() {
        return RowOrder.of(sorter);
    }

    /** The month so far unless another is chosen. */
    Period period(LocalDate today) {
        return readPeriod().orElseGet(() -> Period.of(PeriodKind.MONTH, today));
    }

    private Optional<Period> readPeriod() {
        try {
            return periode == null ? Optional.empty() : Optional.of(Period.parse(periode));
        } catch (Invalid unreadable) {
            return Optional.empty();
        }
    }

    Division division(Scope scope) {
        var division = Division.of(fordelt, scope);
        return cause(scope) == null || FigureQuestion.isDividedByCause(division.dimension())
                ? division
                : Division.ORGANISATION_TYPE;
    }

    /** Only in one's own library. */
    @Nullable String cause(Scope scope) {
        return scope == Scope.LIBRARY && aarsag != null && !aarsag.isBlank() ? aarsag : null;
    }

    FigureQuestion question(Scope scope, LocalDate today) {
        return new FigureQuestion(
                scope, period(today), division(scope).dimension(), cause(scope), compares());
    }

    /** The same figures as an address below this path, whole, so that it can be sent to others. */
    Address address(String path, Scope scope, LocalDate today) {
        return new Address(path)
                .with("periode", period(today).address())
                .with("fordelt", division(scope).word())
                .with("aarsag", cause(scope))
                .with("sammenlign", compares() ? "ja" : null)
                .with("sorter", sorter == null ? null : order().word())
                .with("alle", alle == null ? null : "ja");
    }

    FigureForm withPeriod(Period other) {
        return with(other, fordelt, aarsag, sorter, alle);
    }

    FigureForm withOrder(RowOrder order, Period period) {
        return with(period, fordelt, aarsag, order.word(), alle);
    }

    FigureForm withCause(@Nullable String cause, Division division, Period period) {
        return with(period, division.word(), cause, null, null);
    }

    FigureForm withAllRows(Period period) {
        return with(period, fordelt, aarsag, sorter, "ja");
    }

    private FigureForm with(
            Period period,
            @Nullable String division,
            @Nullable String cause,
            @Nullable String order,
            @Nullable String all) {
        var compared = compares() ? "ja" : null;
        return new FigureForm(period.address(), division, compared, cause, order, all);
    }
}
