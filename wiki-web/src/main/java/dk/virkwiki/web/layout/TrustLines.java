package dk.virkwiki.web.layout;

import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words how far an article can be trusted today. */
@Component
public class TrustLines {
    private final Words words;
    private final CodeLists codes;
    private final Clock clock;

    TrustLines(Words words, CodeLists codes, Clock clock) {
        this.words = words;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The trust line of an article.
     *
     * @param ownerCode code of the authority that answers for it, or null
     * @param verified when the authority last confirmed it, or null
     * @param reviewBy when it must be looked at again, or null
     */
    public Trust of(
            @Nullable String ownerCode,
            @Nullable LocalDate verified,
            @Nullable LocalDate reviewBy) {
        return of(ownerCode, verified, reviewBy, 0);
    }

    /**
     * The same with the proposals that wait for an answer.
     *
     * @param openProposals how many there are
     */
    public Trust of(
            @Nullable String ownerCode,
            @Nullable LocalDate verified,
            @Nullable LocalDate reviewBy,
            int openProposals) {
        var owner = ownerCode == null ? null : codes.name(CodeList.AUTHORITIES, ownerCode);
        var late = late(verified, reviewBy);
        var kind = late != null ? "late" : verified == null ? "new" : "ok";
        return new Trust(
                kind,
                icon(kind),
                owner,
                sentence(owner, verified),
                words.day(verified),
                late,
                openProposals == 0 ? null : words.of("tillid.aabne", openProposals));
    }

    private @Nullable String late(@Nullable LocalDate verified, @Nullable LocalDate reviewBy) {
        if (reviewBy == null || !reviewBy.isBefore(LocalDate.now(clock.withZone(Words.ZONE)))) {
            return null;
        }
        return words.of(verified == null ? "tillid.forsinket-foerste" : "tillid.forsinket");
    }

    private String sentence(@Nullable String owner, @Nullable LocalDate verified) {
        if (verified == null) {
            return owner == null
                    ? words.of("tillid.ingen-ejer")
                    : words.of("tillid.ikke-endnu-af", owner);
        }
        return owner == null
                ? words.of("tillid.er-kontrolleret")
                : words.of("tillid.har-kontrolleret", owner);
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "late" -> "time";
            case "new" -> "info";
            default -> "check";
        };
    }
}
