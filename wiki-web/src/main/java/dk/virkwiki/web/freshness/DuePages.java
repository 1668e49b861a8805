package dk.virkwiki.web.freshness;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.DueArticle;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.web.freshness.DuePage.Filter;
import dk.virkwiki.web.freshness.DuePage.Row;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the lists of articles to look at again together. */
@Component
class DuePages {
    private static final int PAGE = 50;

    private final ReviewDays reviewDays;
    private final CodeLists codes;
    private final Words words;
    private final TypeNames types;
    private final Clock clock;

    DuePages(ReviewDays reviewDays, CodeLists codes, Words words, TypeNames types, Clock clock) {
        this.reviewDays = reviewDays;
        this.codes = codes;
        this.words = words;
        this.types = types;
        this.clock = clock;
    }

    /** The authority asked for; else the editor's own; else the first there is. */
    String owner(Actor actor, @Nullable String wanted) {
        if (codes.find(CodeList.AUTHORITIES, wanted).isPresent()) {
            return Objects.requireNonNull(wanted);
        }
        return actor.authority() != null
                ? actor.authority()
                : codes.all(CodeList.AUTHORITIES).stream().map(Code::code).findFirst().orElse("");
    }

    DuePage page(Actor actor, String owner, Due due, int number) {
        long overdue = reviewDays.count(actor, owner, Due.OVERDUE);
        long soon = reviewDays.count(actor, owner, Due.SOON);
        int total = Math.toIntExact(due == Due.OVERDUE ? overdue : soon);
        var pages = Paging.of(address(owner, due), number, total, PAGE);
        int offset = (pages.number() - 1) * PAGE;
        var found = reviewDays.due(actor, owner, due, offset, PAGE);
        return new DuePage(
                codes.name(CodeList.AUTHORITIES, owner),
                Stream.of(Due.values())
                        .map(d -> view(owner, d, d == Due.OVERDUE ? overdue : soon, d == due))
                        .toList(),
                authorities(actor, owner, due),
                range(offset, found.size(), total),
                found.stream().map(this::row).toList(),
                actor.editsFor(owner),
                overdue + soon == 0
                        ? null
                        : new Address("/ajour/paamindelse").with("myndighed", owner).text(),
                pages);
    }

    private Filter view(String owner, Due due, long count, boolean current) {
        var label = words.of("ajour." + due.name().toLowerCase(Locale.ROOT));
        return new Filter(address(owner, due).text(), label, count, current);
    }

    private List<Filter> authorities(Actor actor, String owner, Due due) {
        return codes.all(CodeList.AUTHORITIES).stream()
                .map(
                        code ->
                                new Filter(
                                        address(code.code(), due).text(),
                                        code.name(),
                                        reviewDays.count(actor, code.code(), due),
                                        code.code().equals(owner)))
                .toList();
    }

    private static Address address(String owner, Due due) {
        return new Address("/ajour")
                .with("myndighed", owner)
                .with("vis", due == Due.SOON ? "snart" : null);
    }

    private String range(int offset, int shown, int total) {
        return total == 0
                ? words.of("ajour.ingen")
                : words.of("ajour.viser", offset + 1, offset + shown, total);
    }

    Row row(DueArticle article) {
        var metadata = article.metadata();
        var reviewBy = Objects.requireNonNull(metadata.freshness().reviewBy());
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(Words.ZONE)), reviewBy);
        return new Row(
                article.id(),
                metadata.slug(),
                metadata.address(),
                metadata.title(),
                types.one(metadata.type()),
                article.number(),
                Objects.requireNonNull(words.day(reviewBy)),
                when(days),
                days < 0,
                words.day(metadata.freshness().verified()));
    }

    private String when(long days) {
        if (days == 0) {
            return words.of("ajour.i-dag");
        }
        return days < 0 ? words.of("ajour.over-tid", -days) : words.of("ajour.om-lidt", days);
    }
}
