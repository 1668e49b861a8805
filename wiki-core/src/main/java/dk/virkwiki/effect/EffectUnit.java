package dk.virkwiki.effect;

import java.util.Locale;
import java.util.Optional;

/** What an entered number is a number of. */
public enum EffectUnit {
    PERCENT(100),
    COUNT(1_000_000_000);

    private final double largest;

    EffectUnit(double largest) {
        this.largest = largest;
    }

    double largest() {
        return largest;
    }

    /** The unit in forms, JSON and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit that people call this. */
    public static Optional<EffectUnit> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "%", "pct", "pct.", "procent", "percent" -> Optional.of(PERCENT);
            case "antal", "stk", "stk.", "count" -> Optional.of(COUNT);
            default -> Optional.empty();
        };
    }
}
