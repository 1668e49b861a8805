package dk.virkwiki.web.figures;

import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.figures.FigureAnswer;
import dk.virkwiki.figures.FigureTable;
import dk.virkwiki.figures.FigureTable.Standing;
import dk.virkwiki.stats.Period;
import dk.virkwiki.stats.PeriodKind;
import dk.virkwiki.stats.Scope;
import dk.virkwiki.web.figures.FigurePage.Notice;
import dk.virkwiki.web.figures.FigurePages.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sentences that stand above figures, or in their place. */
@Component
class FigureNotices {
    /** When more than one in ten is put under »andet«, the list of causes needs a look. */
    private static final double MOST_OTHER = 0.10;

    private static final Set<Role> LOOKS_AFTER_CAUSES = Set.of(Role.COORDINATOR, Role.ADMIN);

    private final FigureWords words;
    private final CodeLists codes;

    FigureNotices(FigureWords words, CodeLists codes) {
        this.words = words;
        this.codes = codes;
    }

    List<Notice> of(Asked asked, FigureAnswer answer) {
        var notices = new ArrayList<Notice>();
        var cause = asked.form().cause(asked.scope());
        if (cause != null) {
            notices.add(
                    new Notice(
                            words.of("tal.kun-aarsag", words.row(Division.CAUSE, cause)),
                            FigurePages.caused(asked, null),
                            words.of("tal.alle-aarsager")));
        }
        var wanted = asked.form().period(asked.today());
        if (!wanted.equals(asked.period())) {
            notices.add(plain(words.of("tal.hele-maaneder", words.period(asked.period()))));
        }
        if (asked.scope() == Scope.COUNTRY) {
            addCountry(notices, asked, answer.now());
        }
        double other = other(answer.now());
        if (LOOKS_AFTER_CAUSES.contains(asked.actor().role())
                && asked.division() == Division.CAUSE
                && other > MOST_OTHER) {
            notices.add(plain(words.of("tal.mange-andet", Math.round(100 * other))));
        }
        return notices;
    }

    private void addCountry(List<Notice> notices, Asked asked, FigureTable now) {
        boolean runs = !asked.period().isOver(asked.today());
        if (now.standing() == Standing.TOLD && runs) {
            notices.add(plain(runs(asked, now)));
        } else if (runs) {
            var before = asked.period().before();
            notices.add(
                    new Notice(
                            words.of("tal.endnu-intet"),
                            FigurePages.address(asked, asked.path(), before),
                            words.of("tal.se-periode", words.period(before))));
        }
        if (now.standing() == Standing.TOLD && !now.rest().leftOut().isEmpty()) {
            var months = now.rest().leftOut().stream().map(words::month).toList();
            notices.add(plain(words.of("tal.uden-maaneder", String.join(", ", months))));
        }
    }

    /** Until when, and when it can be compared. */
    private String runs(Asked asked, FigureTable now) {
        var running = Period.of(PeriodKind.MONTH, asked.today());
        var text =
                now.days().contains(running.first())
                        ? words.of("tal.loeber", words.days(now.days()))
                        : words.of(
                                "tal.loeber.uden", words.days(now.days()), words.period(running));
        return asked.form().sammenlign() == null
                ? text
                : text + " " + words.of("tal.sammenlign.senere", words.period(asked.period()));
    }

    /** The share of causes that say only that nothing fitted, as far as it is told. */
    private double other(FigureTable table) {
        long all = 0;
        long other = 0;
        for (var line : table.rows()) {
            long count = line.total().number().orElse(0);
            all += count;
            other += isOther(line.code()) ? count : 0;
        }
        return all == 0 ? 0 : (double) other / all;
    }

    private boolean isOther(String code) {
        return codes.find(CodeList.CAUSES, code)
                .filter(entry -> entry.field("other").equals("true"))
                .isPresent();
    }

    /** Why there is no table. */
    String empty(Asked asked, FigureTable table) {
        var name = words.period(asked.period());
        return switch (table.standing()) {
            case TOO_FEW -> words.of("tal.tom.for-faa", name);
            case NOTHING, TOLD ->
                    words.of(
                            asked.scope() == Scope.LIBRARY ? "tal.tom.bibliotek" : "tal.tom.landet",
                            name);
        };
    }

    private static Notice plain(String text) {
        return new Notice(text, null, null);
    }
}
