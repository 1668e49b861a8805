package dk.virkwiki.web.audit;

import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the log, as the browser sends it.
 *
 * @param person user name
 * @param handling code of an act
 * @param slags sort of thing
 * @param id the thing
 * @param fra first day
 * @param til last day
 * @param side page, counted from 1
 */
record AuditForm(
        @Nullable String person,
        @Nullable String handling,
        @Nullable String slags,
        @Nullable String id,
        @Nullable String fra,
        @Nullable String til,
        @Nullable Integer side) {

    int page() {
        return side == null ? 1 : Math.clamp(side, 1, 500);
    }

    /** The question; what cannot be read does not limit. */
    AuditQuery toQuery() {
        var first = day(fra);
        var last = day(til);
        return new AuditQuery(
                filled(person).map(name -> name.toLowerCase(Locale.ROOT)).orElse(null),
                filled(handling).flatMap(AuditAct::of).orElse(null),
                filled(slags).flatMap(AuditSubject.Kind::of).orElse(null),
                filled(id).orElse(null),
                first == null ? null : startOf(first),
                last == null ? null : startOf(last.plusDays(1)));
    }

    /** The same question as an address below this path. */
    Address address(String path) {
        return new Address(path)
                .with("person", person)
                .with("handling", handling)
                .with("slags", slags)
                .with("id", id)
                .with("fra", fra)
                .with("til", til);
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Words.ZONE).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
