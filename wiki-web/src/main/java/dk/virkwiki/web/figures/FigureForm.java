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
 */
record FigureForm(
        @Nullable String periode,
        @Nullable String fordelt,
        @Nullable String sammenlign,
        @Nullable String aarsag,
        @Nullable String sorter) {

    boolean compares() {
        return periode == null || sammenlign != null;
    }

    RowOrder order() {
        return RowOrder.of(sorter);
    }

    /** The month so far; for the country the last month that is over. */
    Period period(Scope scope, LocalDate today) {
        return readPeriod()
                .orElseGet(
                        () -> {
                            var month = Period.of(PeriodKind.MONTH, today);
                            return scope == Scope.LIBRARY ? month : month.before();
                        });
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
                scope, period(scope, today), division(scope).dimension(), cause(scope), compares());
    }

    /** The same figures as an address below this path, whole, so that it can be sent to others. */
    Address address(String path, Scope scope, LocalDate today) {
        return new Address(path)
                .with("periode", period(scope, today).address())
                .with("fordelt", division(scope).word())
                .with("aarsag", cause(scope))
                .with("sammenlign", compares() ? "ja" : null)
                .with("sorter", sorter == null ? null : order().word());
    }

    FigureForm withPeriod(Period other) {
        return new FigureForm(other.address(), fordelt, compares() ? "ja" : null, aarsag, sorter);
    }

    FigureForm withOrder(RowOrder order, Period period) {
        return new FigureForm(
                period.address(), fordelt, compares() ? "ja" : null, aarsag, order.word());
    }

    FigureForm withCause(@Nullable String cause, Division division, Period period) {
        return new FigureForm(
                period.address(), division.word(), compares() ? "ja" : null, cause, null);
    }
}
