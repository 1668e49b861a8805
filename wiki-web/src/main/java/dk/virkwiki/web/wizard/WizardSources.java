package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.AidLinks;
import dk.virkwiki.web.text.MaterialView.AidLink;
import dk.virkwiki.web.text.ServiceWays;
import dk.virkwiki.web.text.ServiceWays.Way;
import dk.virkwiki.web.wizard.WizardPage.Source;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.Result;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a result rests on and where it leads. */
@Component
class WizardSources {
    /** The article that says who else helps. */
    private static final String HELP = "hvem-kan-ellers-hjaelpe";

    private final Articles articles;
    private final AidLinks aids;
    private final ServiceWays services;
    private final TrustLines trustLines;
    private final Words words;

    WizardSources(
            Articles articles,
            AidLinks aids,
            ServiceWays services,
            TrustLines trustLines,
            Words words) {
        this.articles = articles;
        this.aids = aids;
        this.services = services;
        this.trustLines = trustLines;
        this.words = words;
    }

    /**
     * What stands behind a result.
     *
     * @param services those that the result itself links to, in its order
     * @param help address of the article about other help, or null
     */
    record Behind(List<Step> articles, List<Way> services, Source source, @Nullable String help) {}

    /** The wizard in sign language and read aloud. */
    List<AidLink> aids(Actor reader, Edition edition) {
        return aids.of(reader, edition.slug());
    }

    Behind of(Actor reader, Edition edition, Result result, String whole) {
        var slugs = new LinkedHashSet<>(result.content().articles());
        slugs.add(HELP);
        var found =
                articles.findSummaries(reader, slugs).stream()
                        .collect(Collectors.toMap(a -> a.metadata().slug(), Function.identity()));
        var behind =
                result.content().articles().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(ArticleSummary::metadata)
                        .toList();
        return new Behind(
                articles(behind),
                services.of(result.content().services()),
                source(edition, whole),
                help(found));
    }

    /** A word that is only explained is no source, unless it is all there is. */
    private static List<Step> articles(List<ArticleMetadata> behind) {
        Predicate<ArticleMetadata> isWord = metadata -> metadata.type() == ArticleType.TERM;
        var told =
                behind.stream().allMatch(isWord)
                        ? behind
                        : behind.stream().filter(isWord.negate()).toList();
        return told.stream().map(m -> new Step(m.address(), m.title())).toList();
    }

    private Source source(Edition edition, String whole) {
        var metadata = edition.metadata();
        var trust = trustLines.of(metadata.owner(), metadata.freshness().verified(), null);
        var version =
                words.of(
                        "svarguide.kilde.version",
                        edition.number(),
                        words.dayOf(edition.saved()).words());
        return new Source(trust.owner(), trust.day(), version, whole);
    }

    private static @Nullable String help(Map<String, ArticleSummary> found) {
        var help = found.get(HELP);
        return help == null ? null : help.metadata().address();
    }
}
