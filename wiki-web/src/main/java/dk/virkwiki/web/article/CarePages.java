package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.stats.Statistics;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an article's page says to those who look after it. */
@Component
class CarePages {
    private static final long FEW = 5;
    private static final long ENOUGH_FOR_A_SHARE = 20;

    private final Links links;
    private final ReviewDays reviewDays;
    private final Feedbacks feedbacks;
    private final Statistics statistics;
    private final Personas personas;
    private final Words words;

    CarePages(
            Links links,
            ReviewDays reviewDays,
            Feedbacks feedbacks,
            Statistics statistics,
            Personas personas,
            Words words) {
        this.links = links;
        this.reviewDays = reviewDays;
        this.feedbacks = feedbacks;
        this.statistics = statistics;
        this.personas = personas;
        this.words = words;
    }

    CarePage of(Actor actor, Article article) {
        return new CarePage(
                article.slug(),
                article.number(),
                reviewDays.mayConfirm(actor, article),
                links.linkingTo(actor, article.slug()).size(),
                answers(actor, article),
                use(article),
                toGuide(actor, article),
                links.brokenIn(actor, article.id()).stream().map(this::broken).toList(),
                writtenFor(actor, article));
    }

    private List<Step> writtenFor(Actor actor, Article article) {
        return personas.of(actor, article).stream()
                .map(persona -> new Step(persona.address(), persona.name()))
                .toList();
    }

    private @Nullable String answers(Actor actor, Article article) {
        if (!feedbacks.maySee(actor, article)) {
            return null;
        }
        var count = feedbacks.helpfulness(actor, article).count();
        return words.of("svar.pasning", count.yes(), count.no());
    }

    /**
     * Small numbers are not told – they would say little – and a share only where there is enough
     * to take one of.
     */
    private @Nullable String use(Article article) {
        var use = statistics.ofArticle(article.id());
        if (use.used() < FEW) {
            return null;
        }
        return use.used() < ENOUGH_FOR_A_SHARE
                ? words.of("artikel.brug", use.used())
                : words.of(
                        "artikel.brug.loeste",
                        use.used(),
                        Math.round(10.0 * use.solved() / use.used()));
    }

    private static @Nullable String toGuide(Actor actor, Article article) {
        boolean may = actor.role() == Role.EDITOR && article.metadata().type() == ArticleType.CASE;
        return may
                ? new Address("/foreslaa/ny")
                        .with("type", ArticleType.GUIDE.code())
                        .with("titel", article.title())
                        .with("fra", article.slug())
                        .text()
                : null;
    }

    private String broken(BrokenLink link) {
        var key = link.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return link.target() + ": " + words.of("links.hvorfor." + key);
    }
}
