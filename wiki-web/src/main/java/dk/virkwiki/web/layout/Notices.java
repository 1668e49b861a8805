package dk.virkwiki.web.layout;

import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.shared.Audience;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a reader must know of an article before reading it. */
@Component
public class Notices {
    private final Words words;
    private final Clock clock;

    Notices(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** That it is a draft, withdrawn, for advisors only, or holds on other days; else null. */
    public @Nullable String of(ArticleMetadata metadata) {
        if (metadata.status() == ArticleStatus.DRAFT) {
            return words.of("artikel.kladde");
        }
        if (metadata.isOutdated()) {
            return words.of("artikel.foraeldet");
        }
        if (metadata.status() == ArticleStatus.WITHDRAWN) {
            return words.of("artikel.trukket");
        }
        if (metadata.visibility() == Audience.ADVISOR) {
            return words.of("artikel.kun-for-vejledere");
        }
        return validity(metadata.freshness(), LocalDate.now(clock.withZone(Words.ZONE)));
    }

    private @Nullable String validity(Freshness freshness, LocalDate today) {
        var to = freshness.validTo();
        if (to != null && to.isBefore(today)) {
            return words.of("artikel.udloebet", Objects.requireNonNull(words.day(to)).words());
        }
        var from = freshness.validFrom();
        if (from != null && from.isAfter(today)) {
            return words.of("artikel.gaelder-fra", Objects.requireNonNull(words.day(from)).words());
        }
        return null;
    }
}
