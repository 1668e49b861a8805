package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
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
     * @param from the journey the reader comes from as an address tells it, or null
     * @param isShown whether the page is shown to a business on an advisor's screen
     */
    public List<PartOfJourney> of(
            Actor reader, Article article, @Nullable String from, boolean isShown) {
        var came = FromJourney.of(from);
        var places = journeys.places(reader, article, came.slug());
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
        return places.stream().map(place -> part(place, neighbours, came, isShown)).toList();
    }

    /** The same for the article at an address; none when the reader finds none there. */
    public List<PartOfJourney> of(
            Actor reader, String slug, @Nullable String from, boolean isShown) {
        return articles.find(reader, slug)
                .map(article -> of(reader, article, from, isShown))
                .orElse(List.of());
    }

    /**
     * The lesson that an article is read for, as a way back.
     *
     * @param from the lesson as an address tells it, or null
     */
    public List<PartOfJourney> ofCourse(Actor reader, @Nullable String from) {
        var came = FromCourse.of(from);
        if (came.slug().isEmpty()) {
            return List.of();
        }
        return articles.findSummaries(reader, List.of(came.slug())).stream()
                .filter(course -> course.metadata().type() == ArticleType.COURSE)
                .map(course -> new Step(came.back(), course.metadata().title()))
                .map(to -> new PartOfJourney(words.of("kursus.fra"), to, "", null, null))
                .toList();
    }

    /** A journey as an address names it; empty when no journey could be called so. */
    public static String named(@Nullable String from) {
        return FromJourney.of(from).text();
    }

    private PartOfJourney part(
            Place place, Map<String, Step> neighbours, FromJourney came, boolean isShown) {
        var isFrom = place.journey().equals(came.slug());
        var address = new Address("/brugerrejser/" + place.journey());
        var shown = isShown ? new Address(Showing.address(address.text())) : address;
        var carried = isFrom ? came.text() : place.journey();
        return new PartOfJourney(
                words.of("rejse.del"),
                new Step(
                        (isFrom ? came.back(shown) : shown).text() + "#" + place.phaseId(),
                        place.title()),
                words.of("rejse.del.fase", place.number(), place.phases(), place.phase()),
                step(neighbours.get(place.before()), carried, isShown),
                step(neighbours.get(place.after()), carried, isShown));
    }

    /**
     * The address of a page that can tell of it, for somebody who comes from a journey.
     *
     * @param journey what is carried of it
     */
    public static String from(String address, String journey) {
        return TELLING.matcher(address).lookingAt()
                ? new Address(address).with(FROM, journey).text()
                : address;
    }

    private static @Nullable Step step(@Nullable Step to, String carried, boolean isShown) {
        if (to == null) {
            return null;
        }
        var address = isShown ? Showing.address(to.href()) : to.href();
        return new Step(from(address, carried), to.label());
    }
}
