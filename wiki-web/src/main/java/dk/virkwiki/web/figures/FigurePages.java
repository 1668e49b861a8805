package dk.virkwiki.web.figures;

import dk.virkwiki.account.Actor;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePage.Choice;
import dk.virkwiki.web.figures.FigurePage.Choices;
import dk.virkwiki.web.figures.FigurePage.Links;
import dk.virkwiki.web.layout.FigureTabs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a library's figures, and of the country's. */
@Component
class FigurePages {
    private final FigureWords words;
    private final FigureParts parts;
    private final FigureNotices notices;
    private final PeriodChoices periods;
    private final FigureTabs tabs;

    FigurePages(
            FigureWords words,
            FigureParts parts,
            FigureNotices notices,
            PeriodChoices periods,
            FigureTabs tabs) {
        this.words = words;
        this.parts = parts;
        this.notices = notices;
        this.periods = periods;
        this.tabs = tabs;
    }

    /** The frame of what is asked: who asks for what, when. */
    record Asked(Actor actor, FigureForm form, Scope scope, LocalDate today) {
        String path() {
            return scope == Scope.LIBRARY ? FigureTabs.LIBRARY : FigureTabs.COUNTRY;
        }

        /** The period that is answered. */
        Period period() {
            var period = form.period(today);
            return scope == Scope.LIBRARY ? period : FigureTables.ofCountry(period);
        }

        Division division() {
            return form.division(scope);
        }

        /** The country is not compared while its period runs. */
        boolean compares() {
            boolean possible = scope == Scope.LIBRARY || period().isOver(today);
            return form.compares() && (possible || form.sammenlign() != null);
        }
    }

    FigurePage page(Asked asked, FigureAnswer answer) {
        var now = answer.now();
        boolean told = now.standing() == Standing.TOLD;
        return new FigurePage(
                meta(asked, answer),
                tabs.of(asked.actor(), asked.path()),
                choices(asked),
                notices.of(asked, answer),
                told ? null : notices.empty(asked, now),
                told ? parts.tiles(asked, answer) : List.of(),
                told ? parts.table(asked, answer) : null);
    }

    private String meta(Asked asked, FigureAnswer answer) {
        int libraries = answer.now().rest().libraries();
        return asked.scope() == Scope.COUNTRY && libraries > 0
                ? words.of("tal.opdateret.landet", words.now(), libraries)
                : words.of("tal.opdateret", words.now());
    }

    private Choices choices(Asked asked) {
        var divisions =
                Division.in(asked.scope()).stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.word(),
                                                words.of("tal.fordelt." + one.word()),
                                                one == asked.division()))
                        .toList();
        return new Choices(
                asked.path(),
                periods.groups(asked.scope(), asked.period(), asked.today()),
                divisions,
                asked.compares(),
                asked.form().cause(asked.scope()),
                links(asked));
    }

    private Links links(Asked asked) {
        var later = asked.period().after();
        return new Links(
                address(asked, asked.path(), asked.period()),
                address(asked, asked.path() + ".csv", asked.period()),
                address(asked, asked.path(), asked.period().before()),
                later.first().isAfter(asked.today()) ? null : address(asked, asked.path(), later));
    }

    static String address(Asked asked, String path, Period period) {
        return asked.form().withPeriod(period).address(path, asked.scope(), asked.today()).text();
    }

    /** The same ordered by another column. */
    static String ordered(Asked asked, RowOrder order) {
        return asked.form()
                .withOrder(order, asked.period())
                .address(asked.path(), asked.scope(), asked.today())
                .text();
    }

    /** The same with every row. */
    static String whole(Asked asked) {
        return asked.form()
                .withAllRows(asked.period())
                .address(asked.path(), asked.scope(), asked.today())
                .text();
    }

    /** The same for one cause, or for all. */
    static String caused(Asked asked, @Nullable String cause) {
        return asked.form()
                .withCause(
                        cause,
                        cause == null ? Division.CAUSE : Division.ORGANISATION_TYPE,
                        asked.period())
                .address(asked.path(), asked.scope(), asked.today())
                .text();
    }
}
