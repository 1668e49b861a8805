package dk.virkwiki.web.effect;

import dk.virkwiki.account.Actor;
import dk.virkwiki.effect.EffectMeasure;
import dk.virkwiki.effect.EffectUnit;
import dk.virkwiki.effect.EffectValue;
import dk.virkwiki.effect.Effects;
import dk.virkwiki.effect.MonthOfUse;
import dk.virkwiki.effect.WikiFunction;
import dk.virkwiki.figures.Figure;
import dk.virkwiki.figures.FigureTables;
import dk.virkwiki.web.effect.EffectPage.Entered;
import dk.virkwiki.web.effect.EffectPage.Entry;
import dk.virkwiki.web.effect.EffectPage.Month;
import dk.virkwiki.web.effect.EffectPage.Refused;
import dk.virkwiki.web.effect.EffectPage.Value;
import dk.virkwiki.web.layout.FigureTabs;
import dk.virkwiki.web.layout.Words;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of the measures. */
@Component
class EffectPages {
    private static final int MONTHS = 13;

    private final Effects effects;
    private final FigureTables figures;
    private final FigureTabs tabs;
    private final Words words;
    private final Locale language;

    EffectPages(Effects effects, FigureTables figures, FigureTabs tabs, Words words) {
        this.effects = effects;
        this.figures = figures;
        this.tabs = tabs;
        this.words = words;
        this.language = Locale.forLanguageTag(words.language());
    }

    EffectPage page(Actor actor, EffectForm form, Refused refused) {
        var use = effects.use(actor, MONTHS);
        var measures =
                Arrays.stream(EffectMeasure.values())
                        .filter(measure -> !measure.isCounted())
                        .map(measure -> entered(actor, measure))
                        .toList();
        return new EffectPage(
                tabs.of(actor, FigureTabs.EFFECT),
                measures,
                words.of(
                        "effekt.biblioteker",
                        use.getLast().libraries(),
                        effects.librariesOnList(actor)),
                use.reversed().stream().map(month -> month(actor, month)).toList(),
                effects.mayEnter(actor) ? new Entry(form, refused) : null);
    }

    private Entered entered(Actor actor, EffectMeasure measure) {
        var key = "effekt." + measure.name().toLowerCase(Locale.ROOT);
        return new Entered(
                measure.name(),
                words.of(key),
                words.of(key + ".om"),
                effects.values(actor, measure).stream().map(this::value).toList());
    }

    private Value value(EffectValue value) {
        var amount = value.amount();
        var number = NumberFormat.getNumberInstance(language).format(amount.value());
        return new Value(
                value.id(),
                Objects.requireNonNull(words.day(value.day())),
                value.group(),
                amount.unit() == EffectUnit.PERCENT ? words.of("tal.procent", number) : number,
                value.source(),
                value.entered().by().name(),
                words.dayOf(value.entered().at()).words());
    }

    /** Consultations are told as on the page of the country. */
    private Month month(Actor actor, MonthOfUse month) {
        return new Month(
                name(month.month()),
                Stream.of(
                                number(month.libraries()),
                                consultations(figures.inMonth(actor, month.month())),
                                number(month.of(WikiFunction.SEARCHES)),
                                number(month.of(WikiFunction.READINGS)),
                                number(month.of(WikiFunction.PROPOSALS)))
                        .toList());
    }

    private String consultations(Figure figure) {
        return switch (figure) {
            case Figure.Number(long count) -> number(count);
            case Figure.UnderFive() -> words.of("tal.under-5");
            case Figure.Hidden() -> words.of("tal.skjult");
        };
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    private String name(YearMonth month) {
        var name = DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
