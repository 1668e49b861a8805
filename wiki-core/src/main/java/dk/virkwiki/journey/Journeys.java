package dk.virkwiki.journey;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.journey.JourneyShelf.Spot;
import dk.virkwiki.journey.JourneyShelf.Stop;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to journeys: reading one, and which articles are part of one. */
@Service
public class Journeys {
    /** How far a neighbour may lie whom the reader can open, when the nearest ones cannot be. */
    private static final int NEAR = 3;

    private final Articles articles;
    private final ArticleLinks links;
    private final Links brokenLinks;
    private final CodeLists codes;
    private final JourneyShelf shelf;

    Journeys(
            Articles articles,
            ArticleLinks links,
            Links brokenLinks,
            CodeLists codes,
            JourneyShelf shelf) {
        this.articles = articles;
        this.links = links;
        this.brokenLinks = brokenLinks;
        this.codes = codes;
        this.shelf = shelf;
    }

    /** The journey at this address, if there is one that this person may read. */
    public Optional<Edition> find(Actor reader, String slug) {
        return articles.find(reader, slug)
                .filter(article -> article.metadata().type() == ArticleType.JOURNEY)
                .map(article -> edition(reader, article));
    }

    private Edition edition(Actor reader, Article article) {
        var body = article.body();
        var journey = Journey.read(body, reader.audience(), links.of(reader, body));
        var slugs =
                journey.tasks()
                        .map(Task::target)
                        .flatMap(
                                target ->
                                        target instanceof Target.ToArticle to
                                                ? Stream.of(to.slug())
                                                : Stream.empty())
                        .collect(Collectors.toSet());
        Map<String, ArticleType> kinds = new HashMap<>();
        articles.findSummariesByAddress(reader, slugs)
                .forEach((slug, found) -> kinds.put(slug, found.metadata().type()));
        return new Edition(article, journey, kinds);
    }

    /**
     * Where an article stands in the journeys that tell of it, by title; only in those that this
     * person may read.
     *
     * @param from address of the journey they come from, or null
     */
    public List<Place> places(Actor reader, Article article, @Nullable String from) {
        var metadata = article.metadata();
        var spots = new ArrayList<Spot>(shelf.spots(metadata.slug()));
        metadata.standing().formerSlugs().forEach(slug -> spots.addAll(shelf.spots(slug)));
        var told =
                spots.stream()
                        .filter(spot -> spot.way().metadata().isReadableBy(reader.audience()))
                        .filter(spot -> isTold(spot, from))
                        .sorted(Comparator.comparing(spot -> spot.way().metadata().title()))
                        .toList();
        var open = open(reader, told);
        return told.stream().map(spot -> place(spot, open)).toList();
    }

    private static boolean isTold(Spot spot, @Nullable String from) {
        return switch (spot.way().sidebar()) {
            case ALWAYS -> true;
            case JOURNEY -> spot.way().metadata().slug().equals(from);
            case NEVER -> false;
        };
    }

    /** Articles near these that the reader can open. */
    private Set<String> open(Actor reader, List<Spot> spots) {
        var near = new HashSet<String>();
        for (var spot : spots) {
            var stops = spot.way().stops();
            int first = Math.max(0, spot.stop() - NEAR);
            int last = Math.min(stops.size(), spot.stop() + NEAR + 1);
            stops.subList(first, last).forEach(stop -> near.add(stop.slug()));
        }
        return articles.findSummaries(reader, near).stream()
                .map(ArticleSummary::metadata)
                .map(metadata -> metadata.slug())
                .collect(Collectors.toSet());
    }

    private static Place place(Spot spot, Set<String> open) {
        var way = spot.way();
        var stops = way.stops();
        var phase = stops.get(spot.stop()).phase();
        var before = stops.subList(Math.max(0, spot.stop() - NEAR), spot.stop()).reversed();
        var after = stops.subList(spot.stop() + 1, Math.min(stops.size(), spot.stop() + NEAR + 1));
        return new Place(
                way.metadata().slug(),
                way.metadata().title(),
                way.phases().get(phase).heading(),
                way.phases().get(phase).id(),
                phase + 1,
                way.phases().size(),
                nearest(before, open),
                nearest(after, open),
                way.sidebar());
    }

    private static @Nullable String nearest(List<Stop> stops, Set<String> open) {
        return stops.stream().map(Stop::slug).filter(open::contains).findFirst().orElse(null);
    }

    /** What is wrong with the journey in this file, in the order of lines. */
    public List<Flaw> flaws(String source) {
        var flaws = new ArrayList<Flaw>();
        ArticleFile.value(source, Sidebar.KEY)
                .filter(code -> !Sidebar.isKnown(code))
                .ifPresent(code -> flaws.add(new Flaw(Flaw.Kind.UNKNOWN_SIDEBAR, 0, code)));
        var broken =
                brokenLinks.broken(source).stream()
                        .collect(
                                Collectors.toMap(
                                        BrokenLink::target, BrokenLink::why, (first, _) -> first));
        var types =
                codes.all(CodeList.ORGANISATION_TYPES).stream()
                        .map(Code::code)
                        .collect(Collectors.toSet());
        flaws.addAll(JourneyProof.of(ArticleFile.bodyOf(source), broken, types));
        return flaws;
    }
}
