package dk.virkwiki.web.competence;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.competence.Competence;
import dk.virkwiki.competence.Competences;
import dk.virkwiki.competence.Mastery;
import dk.virkwiki.course.Courses;
import dk.virkwiki.web.competence.CompetencePage.Ask;
import dk.virkwiki.web.competence.CompetencePage.Choice;
import dk.virkwiki.web.competence.CompetencePage.Item;
import dk.virkwiki.web.competence.CompetencePage.Part;
import dk.virkwiki.web.competence.CompetencePage.Source;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a person's competences together. */
@Component
class CompetencePages {
    /** What a form calls the answers. */
    static final Map<String, Mastery> ANSWERS =
            Map.of("kan", Mastery.SHOWN, "usikker", Mastery.UNSURE, "laer", Mastery.NEEDED);

    /** In the order in which they are offered. */
    private static final List<String> OFFERED = List.of("kan", "usikker", "laer");

    /** Begins the name of a field; the competence's code follows. */
    static final String FIELD = "k-";

    private final Competences competences;
    private final Articles articles;
    private final Courses courses;
    private final TypeNames types;
    private final Words words;

    CompetencePages(
            Competences competences,
            Articles articles,
            Courses courses,
            TypeNames types,
            Words words) {
        this.competences = competences;
        this.articles = articles;
        this.courses = courses;
        this.types = types;
        this.words = words;
    }

    CompetencePage of(Actor actor) {
        var all = competences.all(actor);
        var mine = competences.mine(actor);
        var sources = sources(actor, all);
        var day = mine.at() == null ? null : words.dayOf(mine.at());
        return new CompetencePage(
                List.of(new Step("/kurser", words.of("kurser.overskrift"))),
                actor.name(),
                day,
                day == null ? List.of() : plan(all, mine.answers(), sources),
                all.stream()
                        .map(one -> ask(one, mine.answers().get(one.code()), sources))
                        .toList());
    }

    private List<Part> plan(
            List<Competence> all, Map<String, Mastery> answers, Map<String, Source> sources) {
        var plan = new ArrayList<Part>();
        for (var mastery : Mastery.values()) {
            var items =
                    all.stream()
                            .filter(one -> answers.get(one.code()) == mastery)
                            .map(one -> item(one, mastery, sources))
                            .toList();
            if (!items.isEmpty()) {
                var name = value(mastery);
                plan.add(new Part("plan-" + name, words.of("kompetence.plan." + name), items));
            }
        }
        return plan;
    }

    private static Item item(Competence one, Mastery mastery, Map<String, Source> sources) {
        var known = mastery == Mastery.SHOWN;
        return new Item(one.name(), known ? List.of() : sourcesOf(one, sources));
    }

    private Ask ask(Competence one, @Nullable Mastery said, Map<String, Source> sources) {
        var id = FIELD + one.code();
        return new Ask(
                id,
                one.name(),
                one.description(),
                OFFERED.stream()
                        .map(
                                value ->
                                        new Choice(
                                                id + "-" + value,
                                                value,
                                                words.of("kompetence.svar." + value),
                                                ANSWERS.get(value) == said))
                        .toList(),
                sourcesOf(one, sources));
    }

    private static String value(Mastery mastery) {
        return switch (mastery) {
            case NEEDED -> "laer";
            case UNSURE -> "usikker";
            case SHOWN -> "kan";
        };
    }

    private static List<Source> sourcesOf(Competence one, Map<String, Source> sources) {
        return Stream.concat(one.courses().stream(), one.articles().stream())
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Everything that is named and that the person may read, by address. */
    private Map<String, Source> sources(Actor actor, List<Competence> all) {
        var slugs =
                all.stream()
                        .flatMap(one -> Stream.of(one.courses(), one.articles()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        Map<String, Source> sources = new HashMap<>();
        for (ArticleSummary found : articles.findSummaries(actor, slugs)) {
            var metadata = found.metadata();
            sources.put(
                    metadata.slug(),
                    new Source(
                            metadata.address(),
                            metadata.title(),
                            types.one(metadata.type()),
                            completed(actor, metadata)));
        }
        return sources;
    }

    private @Nullable String completed(Actor actor, ArticleMetadata metadata) {
        if (metadata.type() != ArticleType.COURSE) {
            return null;
        }
        return courses.find(actor, metadata.slug())
                .map(edition -> courses.progress(actor, edition).completed())
                .map(at -> words.of("kompetence.gennemfoert", words.dayOf(at).words()))
                .orElse(null);
    }
}
