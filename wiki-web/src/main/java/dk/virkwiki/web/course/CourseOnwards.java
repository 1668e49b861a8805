package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.course.CourseEdition;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.course.CoursePage.Onward;
import dk.virkwiki.web.course.CoursePage.Recap;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody takes with them from the end of a course, and what they can do next. */
@Component
class CourseOnwards {
    private static final int EXERCISES = 3;
    private static final int COURSES = 2;
    private static final int GLANCE = 50;

    private final ArticleLists lists;
    private final Articles articles;
    private final TypeNames types;

    CourseOnwards(ArticleLists lists, Articles articles, TypeNames types) {
        this.lists = lists;
        this.articles = articles;
        this.types = types;
    }

    /** The lessons, with what was read in each of them. */
    List<Recap> recap(Actor actor, CourseEdition edition) {
        var lessons = edition.course().lessons();
        var slugs = lessons.stream().flatMap(lesson -> lesson.readings().stream()).toList();
        Map<String, ArticleSummary> found =
                articles.findSummaries(actor, slugs).stream()
                        .collect(
                                Collectors.toMap(
                                        a -> a.metadata().slug(),
                                        Function.identity(),
                                        (a, _) -> a));
        return lessons.stream()
                .map(
                        lesson ->
                                new Recap(
                                        lesson.heading(),
                                        lesson.readings().stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .map(ArticleSummary::metadata)
                                                .map(m -> new Step(m.address(), m.title()))
                                                .toList()))
                .toList();
    }

    /** Exercises first, then other courses: those that share most topics with this one. */
    List<Onward> next(Actor actor, CourseEdition edition, CourseAddress address) {
        var next = new ArrayList<Onward>();
        next.addAll(nearest(actor, edition, ArticleType.PRACTICE, EXERCISES, address));
        next.addAll(nearest(actor, edition, ArticleType.COURSE, COURSES, address));
        return next;
    }

    private List<Onward> nearest(
            Actor actor, CourseEdition edition, ArticleType type, int most, CourseAddress address) {
        Map<String, Hit.Summary> found = new LinkedHashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        for (var topic : edition.metadata().tags().topics()) {
            var filters = new Filters(type.code(), topic, null, null);
            for (var article :
                    lists.byTitle(filters, null, actor.audience(), 0, GLANCE).articles()) {
                found.putIfAbsent(article.slug(), article);
                shared.merge(article.slug(), 1, Integer::sum);
            }
        }
        found.remove(edition.metadata().slug());
        int best =
                found.keySet().stream()
                        .mapToInt(slug -> shared.getOrDefault(slug, 0))
                        .max()
                        .orElse(0);
        return found.values().stream()
                .filter(article -> shared.getOrDefault(article.slug(), 0) == best)
                .limit(most)
                .map(article -> onward(article, address))
                .toList();
    }

    private Onward onward(Hit.Summary article, CourseAddress address) {
        var href = article.type().address(article.slug());
        return new Onward(
                PartsOfJourneys.from(href, address.journey()),
                article.title(),
                types.one(article.type()));
    }
}
