package dk.virkwiki.effect;

import dk.virkwiki.article.Author;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A number that was entered. There is one for each measure, day, group and source; entering it
 * again puts the new number in its place.
 *
 * @param id made of those four
 */
@Document("effect_values")
public record EffectValue(
        @Id String id,
        EffectMeasure measure,
        LocalDate day,
        String group,
        Amount amount,
        String source,
        Entered entered) {

    /** How much, of what. */
    public record Amount(double value, EffectUnit unit) {}

    /** Who entered it last, and when. */
    public record Entered(Author by, Instant at) {}

    static EffectValue of(NewEffectValue entered, Author by, Instant at) {
        return new EffectValue(
                id(entered),
                entered.measure(),
                entered.day(),
                entered.group(),
                new Amount(entered.value().doubleValue(), entered.unit()),
                entered.source(),
                new Entered(by, at));
    }

    private static String id(NewEffectValue entered) {
        var what = entered.measure() + "\n" + entered.day() + "\n" + entered.group();
        var key = (what + "\n" + entered.source()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(key).toString();
    }
}
