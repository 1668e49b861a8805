package dk.virkwiki.web.figures;

import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePage.Choice;
import dk.virkwiki.web.figures.FigurePage.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The periods that can be chosen, the newest of each length first. */
@Component
class PeriodChoices {
    private final FigureWords words;

    PeriodChoices(FigureWords words) {
        this.words = words;
    }

    List<Group> groups(Scope scope, Period chosen, LocalDate today) {
        var groups = new ArrayList<Group>();
        Arrays.stream(PeriodKind.values())
                .filter(kind -> scope == Scope.LIBRARY || kind.isWholeMonths())
                .forEach(kind -> groups.add(group(kind, chosen, today)));
        return groups;
    }

    private Group group(PeriodKind kind, Period chosen, LocalDate today) {
        var periods =
                new ArrayList<>(
                        Stream.iterate(Period.of(kind, today), Period::before)
                                .limit(many(kind))
                                .toList());
        if (chosen.kind() == kind && !periods.contains(chosen)) {
            periods.add(chosen);
        }
        return new Group(
                words.of("tal.periode." + kind.name().toLowerCase(Locale.ROOT)),
                periods.stream()
                        .map(
                                period ->
                                        new Choice(
                                                period.address(),
                                                label(period, today),
                                                period.equals(chosen)))
                        .toList());
    }

    private String label(Period period, LocalDate today) {
        var name = words.period(period);
        if (period.kind() == PeriodKind.DAY && period.first().equals(today)) {
            return words.of("tal.i-dag", name);
        }
        return period.days().contains(today) ? words.of("tal.indtil-nu", name) : name;
    }

    private static int many(PeriodKind kind) {
        return switch (kind) {
            case DAY -> 7;
            case WEEK -> 6;
            case MONTH -> 13;
            case QUARTER -> 6;
            case YEAR -> 3;
        };
    }
}
