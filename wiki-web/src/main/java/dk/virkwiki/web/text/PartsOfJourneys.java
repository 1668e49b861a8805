package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.journey.Journeys;
import dk.virkwiki.journey.Place;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Showing;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what an article says of the journeys that it is part of. */
@Component
public class PartsOfJourneys {
    /** Parameter with the address of the journey somebody comes from. */
    public static final String FROM = "rejse";

    private static final Pattern TELLING = Pattern.compile("/(?:artikler|svarguider|kurser)/");
    private static final Pattern JOURNEY = Pattern.compile("[a-z0-9-]{1,120}");

    private final Journeys journeys;
    private final Articles articles;
    private final Words words;

    PartsOfJourneys(Journeys journeys, Articles articles, Words words) {
        this.journeys = journeys;
        this.articles = articles;
        this.words = words;
    }

    /**
     * The journeys that are told of beside an article.
     *
     * @param from address of the journey the reader comes from, or null
     * @param isShown whether the page is shown to a business on an advisor's screen
     */
    public List<PartOfJourney> of(
            Actor reader, Article article, @Nullable String from, boolean isShown) {
        var places = journeys.places(reader, article, from);
        if (places.isEmpty()) {
            return List.of();
        }
        var slugs =
                places.stream()
                        .flatMap(place -> Stream.of(place.before(), place.after()))
                        .filter(Objects::nonNull)
                        .toList();
        Map<String, Step> neighbours = new HashMap<>();
        for (var found : articles.findSummaries(reader, slugs)) {
            var metadata = found.metadata();
            neighbours.put(metadata.slug(), new Step(metadata.address(), metadata.title()));
        }
        return places.stream().map(place -> part(place, neighbours, isShown)).toList();
    }

    /** The same for the article at an address; none when the reader finds none there. */
    public List<PartOfJourney> of(
            Actor reader, String slug, @Nullable String from, boolean isShown) {
        return articles.find(reader, slug)
                .map(article -> of(reader, article, from, isShown))
                .orElse(List.of());
    }

    /** A journey as an address names it; empty when no journey could be called so. */
    public static String named(@Nullable String from) {
        return from != null && JOURNEY.matcher(from).matches() ? from : "";
    }

    private PartOfJourney part(Place place, Map<String, Step> neighbours, boolean isShown) {
        var address = "/brugerrejser/" + place.journey();
        return new PartOfJourney(
                new Step(
                        (isShown ? Showing.address(address) : address) + "#" + place.phaseId(),
                        place.title()),
                words.of("rejse.del.fase", place.number(), place.phases(), place.phase()),
                step(place, neighbours.get(place.before()), isShown),
                step(place, neighbours.get(place.after()), isShown));
    }

    /** The address of a page that can tell of it, for somebody who comes from a journey. */
    public static String from(String address, String journey) {
        return TELLING.matcher(address).lookingAt()
                ? new Address(address).with(FROM, journey).text()
                : address;
    }

    private static @Nullable Step step(Place place, @Nullable Step to, boolean isShown) {
        if (to == null) {
            return null;
        }
        var address = isShown ? Showing.address(to.href()) : to.href();
        return new Step(from(address, place.journey()), to.label());
    }
}
