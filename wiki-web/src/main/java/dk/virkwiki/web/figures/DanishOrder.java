package dk.virkwiki.web.figures;

import java.text.Collator;
import java.util.Locale;

/** Æ, Ø and Å last. */
final class DanishOrder {
    static final Collator COLLATOR = Collator.getInstance(Locale.of("da"));

    private DanishOrder() {}
}
