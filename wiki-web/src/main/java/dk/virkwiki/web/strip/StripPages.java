package dk.virkwiki.web.strip;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OpenedArticle;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.strip.StripPage.Open;
import dk.virkwiki.web.strip.StripPage.Shown;
import dk.virkwiki.web.strip.StripPage.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the strip for an advisor and the page they are on. */
@Component
class StripPages {
    static final String ADDRESS = "/vejledning/strimmel";
    static final String ARTICLE = "artikel";

    private final Consultations consultations;
    private final Articles articles;
    private final Words words;
    private final Clock clock;

    StripPages(Consultations consultations, Articles articles, Words words, Clock clock) {
        this.consultations = consultations;
        this.articles = articles;
        this.words = words;
        this.clock = clock;
    }

    /** The strip on a page that shows this article, or none; nothing for those who hold none. */
    Optional<StripPage> find(Actor actor, @Nullable String articleId) {
        if (!consultations.mayConsult(actor)) {
            return Optional.empty();
        }
        var open = consultations.current(actor).map(found -> open(actor, found, articleId));
        return Optional.of(new StripPage(mark(actor), address(articleId), open.orElse(null)));
    }

    /** The same after the article on the screen was put on the trace: it may be what began it. */
    Optional<StripPage> findReading(Actor actor, @Nullable String articleId) {
        var open = consultations.current(actor);
        if (articleId != null && open.isPresent() && !isTraced(open.get(), articleId)) {
            articles.findAll(List.of(articleId)).stream()
                    .filter(article -> article.isReadableBy(actor))
                    .forEach(article -> consultations.opened(actor, article));
        }
        return find(actor, articleId);
    }

    private static boolean isTraced(OpenConsultation open, String articleId) {
        return open.opened().stream().anyMatch(one -> one.articleId().equals(articleId));
    }

    /** No name in a browser's store: an id made from it says as much. */
    private static String mark(Actor actor) {
        var bytes = actor.requireAccountId().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String address(@Nullable String articleId) {
        var address = new Address(ADDRESS);
        return articleId == null ? address.text() : address.with(ARTICLE, articleId).text();
    }

    private Open open(Actor actor, OpenConsultation open, @Nullable String articleId) {
        return new Open(
                open.consultation(),
                clock(open),
                open.searches().reversed().stream().map(StripPages::search).toList(),
                open.opened().reversed().stream().map(one -> article(one, articleId)).toList(),
                open.opened().reversed().stream().flatMap(StripPages::ending).toList(),
                words.of("strip.antal", open.searches().size(), open.opened().size()),
                articleId == null ? null : shown(actor, open, articleId));
    }

    private StripPage.Clock clock(OpenConsultation open) {
        var elapsed = open.elapsed(clock.instant());
        return new StripPage.Clock(
                elapsed.toSeconds(), minutesAndSeconds(elapsed), open.watch().isPaused());
    }

    private static String minutesAndSeconds(Duration elapsed) {
        return "%02d:%02d".formatted(elapsed.toMinutes(), elapsed.toSecondsPart());
    }

    private static Trace search(String typed) {
        return new Trace(new Address("/soeg").with("q", typed).text(), typed, false, false);
    }

    private static Trace article(OpenedArticle one, @Nullable String current) {
        return new Trace(one.address(), one.title(), one.articleId().equals(current), one.solved());
    }

    /** A wizard's name without its result says what it was asked, not what it answered. */
    private static Stream<Trace> ending(OpenedArticle one) {
        var ending = one.ending();
        return ending == null
                ? Stream.empty()
                : Stream.of(
                        new Trace(
                                ending.address(),
                                ending.heading() + " (" + one.title() + ")",
                                false,
                                false));
    }

    private @Nullable Shown shown(Actor actor, OpenConsultation open, String articleId) {
        var traced =
                open.opened().stream().filter(one -> one.articleId().equals(articleId)).findFirst();
        return traced.map(
                        one ->
                                new Shown(
                                        articleId,
                                        articles.findAll(List.of(articleId)).stream()
                                                .filter(a -> a.isReadableBy(actor))
                                                .filter(a -> a.isReadableBy(Audience.PUBLIC))
                                                .map(StripPages::business)
                                                .findFirst()
                                                .orElse(null),
                                        one.solved()))
                .orElse(null);
    }

    private static String business(Article article) {
        return new Address(article.metadata().address()).with(Sites.VIEW, Sites.AS_BUSINESS).text();
    }
}
