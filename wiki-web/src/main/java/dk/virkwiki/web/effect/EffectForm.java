package dk.virkwiki.web.effect;

import dk.virkwiki.effect.EffectMeasure;
import dk.virkwiki.effect.EffectUnit;
import dk.virkwiki.effect.NewEffectValue;
import dk.virkwiki.shared.Invalid;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number somebody enters, as the browser sends it.
 *
 * @param maaling M1 or M2
 * @param dato the day it describes
 * @param gruppe whom it describes; may be empty
 * @param tal the number, with comma or point
 * @param enhed percent or count
 * @param kilde where it was found
 */
record EffectForm(
        @Nullable String maaling,
        @Nullable String dato,
        @Nullable String gruppe,
        @Nullable String tal,
        @Nullable String enhed,
        @Nullable String kilde) {
    static final EffectForm EMPTY = new EffectForm(null, null, null, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,6})?");

    /**
     * The number to enter.
     *
     * @throws Invalid when something is missing or cannot be read
     */
    NewEffectValue toValue() {
        return new NewEffectValue(
                EffectMeasure.of(text(maaling)).orElseThrow(() -> new Invalid("effekt-maaling")),
                day(),
                text(gruppe),
                number(),
                EffectUnit.of(text(enhed)).orElseThrow(() -> new Invalid("effekt-enhed")),
                text(kilde));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text(dato));
        } catch (DateTimeException unreadable) {
            throw new Invalid("effekt-dato");
        }
    }

    private BigDecimal number() {
        var text = text(tal);
        if (!NUMBER.matcher(text).matches()) {
            throw new Invalid("effekt-tal");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
