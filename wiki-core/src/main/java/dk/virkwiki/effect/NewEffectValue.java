package dk.virkwiki.effect;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A number that somebody enters.
 *
 * @param day what day it describes
 * @param group whom it describes, such as an age; may be empty
 * @param value at most four decimals are kept
 * @param source where it was found
 */
public record NewEffectValue(
        EffectMeasure measure,
        LocalDate day,
        String group,
        BigDecimal value,
        EffectUnit unit,
        String source) {
    /** Most characters of a group or a source. */
    public static final int LONGEST = 200;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DECIMALS = 4;

    public NewEffectValue {
        group = line(group);
        source = line(source);
        if (measure.isCounted()) {
            throw new Invalid("effekt-taelles-her", measure.name());
        }
        if (day.isBefore(FIRST_DAY)) {
            throw new Invalid("effekt-dato");
        }
        if (source.isEmpty()) {
            throw new Invalid("effekt-uden-kilde");
        }
        if (group.length() > LONGEST || source.length() > LONGEST) {
            throw new Invalid("effekt-for-langt", LONGEST);
        }
        if (!PersonalNumbers.find(group).isEmpty() || !PersonalNumbers.find(source).isEmpty()) {
            throw new Invalid("effekt-personnummer");
        }
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(unit.largest())) > 0) {
            throw new Invalid("effekt-tal");
        }
        value = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
