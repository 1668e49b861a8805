package dk.virkwiki.effect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the effect of the help is measured by. */
public enum EffectMeasure {
    /** Citizens of the target groups who are registered for Digital Post: at least stable. */
    M1(false),
    /** Written material that organisations find good, and use. */
    M2(false),
    /** Libraries that offer businesses help. */
    M3(true),
    /** Use of the functions that support advisors. */
    M4(true);

    private final boolean counted;

    EffectMeasure(boolean counted) {
        this.counted = counted;
    }

    /** Whether the wiki counts it itself, so that nobody enters it. */
    public boolean isCounted() {
        return counted;
    }

    /** The measure with this code, however it is capitalised. */
    public static Optional<EffectMeasure> of(String code) {
        var name = code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
