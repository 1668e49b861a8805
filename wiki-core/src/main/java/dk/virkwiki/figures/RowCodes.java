package dk.virkwiki.figures;

import dk.virkwiki.code.Code;
import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.stats.Days;
import dk.virkwiki.stats.Dimension;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rows a table of the country has: every code there is, used or not, since a row that only
 * stands there when it is used would tell that it is.
 */
@Component
class RowCodes {
    private final Causes causes;
    private final RegistrationLists lists;

    RowCodes(Causes causes, RegistrationLists lists) {
        this.causes = causes;
        this.lists = lists;
    }

    /**
     * All codes in the lists' order.
     *
     * @param seen codes that were counted, should a list have lost one
     */
    List<String> of(Dimension dimension, Collection<String> seen) {
        var codes = new LinkedHashSet<String>();
        listed(dimension).filter(code -> !code.isEmpty()).forEach(codes::add);
        if (dimension != Dimension.CAUSE) {
            codes.add(Dimension.NOT_STATED);
        }
        codes.addAll(seen);
        return List.copyOf(codes);
    }

    /** Codes that nobody could choose on any of these days. */
    Set<String> unused(Dimension dimension, Days days) {
        if (dimension != Dimension.CAUSE) {
            return Set.of();
        }
        var codes = new HashSet<String>();
        causes.all().forEach(cause -> codes.add(cause.code()));
        days.first()
                .datesUntil(days.last().plusDays(1))
                .flatMap(day -> causes.offered(day).stream())
                .map(Cause::code)
                .forEach(codes::remove);
        return codes;
    }

    private Stream<String> listed(Dimension dimension) {
        return switch (dimension) {
            case CAUSE -> causes.all().stream().map(Cause::code);
            case ORGANISATION_TYPE -> lists.organisationTypes().stream().map(Code::code);
            case CHANNEL -> lists.channels().stream().map(Code::code);
            case BARRIER -> lists.barriers().stream().map(Code::code);
            case MUNICIPALITY ->
                    lists.libraries().stream().map(code -> code.field("municipality")).sorted();
        };
    }
}
