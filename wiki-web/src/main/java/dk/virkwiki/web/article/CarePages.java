package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import dk.virkwiki.web.layout.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an article's page says to those who look after it. */
@Component
class CarePages {
    private final Links links;
    private final ReviewDays reviewDays;
    private final Feedbacks feedbacks;
    private final Words words;

    CarePages(Links links, ReviewDays reviewDays, Feedbacks feedbacks, Words words) {
        this.links = links;
        this.reviewDays = reviewDays;
        this.feedbacks = feedbacks;
        this.words = words;
    }

    CarePage of(Actor actor, Article article) {
        return new CarePage(
                article.slug(),
                article.number(),
                reviewDays.mayConfirm(actor, article),
                links.linkingTo(actor, article.slug()).size(),
                answers(actor, article),
                links.brokenIn(actor, article.id()).stream().map(this::broken).toList());
    }

    private @Nullable String answers(Actor actor, Article article) {
        if (!feedbacks.maySee(actor, article)) {
            return null;
        }
        var count = feedbacks.helpfulness(actor, article).count();
        return words.of("svar.pasning", count.yes(), count.no());
    }

    private String broken(BrokenLink link) {
        var key = link.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return link.target() + ": " + words.of("links.hvorfor." + key);
    }
}
