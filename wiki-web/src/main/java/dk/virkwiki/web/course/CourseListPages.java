package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.course.Courses;
import dk.virkwiki.search.Hit;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.course.CourseListPage.Narrowing;
import dk.virkwiki.web.course.CourseListPage.Option;
import dk.virkwiki.web.course.CourseListPage.Row;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of courses together. */
@Component
class CourseListPages {
    private static final int PAGE = 50;

    /** So many can be taken in at a glance. */
    private static final int HANDFUL = 6;

    private final ArticleLists lists;
    private final CodeLists codes;
    private final CoursesElsewhere elsewhere;
    private final TrustLines trustLines;
    private final Words words;

    CourseListPages(
            ArticleLists lists,
            CodeLists codes,
            CoursesElsewhere elsewhere,
            TrustLines trustLines,
            Words words) {
        this.lists = lists;
        this.codes = codes;
        this.elsewhere = elsewhere;
        this.trustLines = trustLines;
        this.words = words;
    }

    /**
     * What the address asks for.
     *
     * @param topic code of a topic, or null
     * @param readers code of those it is written for, or null
     */
    record Asked(@Nullable String topic, @Nullable String readers, int page) {
        Asked {
            topic = topic == null || topic.isEmpty() ? null : topic;
            readers = readers == null || readers.isEmpty() ? null : readers;
        }
    }

    CourseListPage of(Actor actor, Asked asked) {
        int offset = (Math.clamp(asked.page(), 1, 1_000) - 1) * PAGE;
        var filters = courses(asked.topic(), asked.readers());
        var listed = lists.byTitle(filters, null, actor.audience(), offset, PAGE);
        var address =
                new Address("/kurser")
                        .with("emne", asked.topic())
                        .with("maalgruppe", asked.readers());
        return new CourseListPage(
                listed.articles().stream().map(course -> row(actor, course)).toList(),
                Paging.of(address, asked.page(), listed.total(), PAGE),
                narrowing(actor, asked),
                asked.readers() == null ? elsewhere.about(asked.topic()) : List.of(),
                actor.audience() == Audience.ADVISOR);
    }

    private static Filters courses(@Nullable String topic, @Nullable String readers) {
        return new Filters(ArticleType.COURSE.code(), topic, null, readers);
    }

    private Row row(Actor actor, Hit.Summary course) {
        return new Row(
                course.type().address(course.slug()),
                course.title(),
                course.summary(),
                trustLines.of(course.owner(), course.dates().verified(), course.dates().reviewBy()),
                Courses.seesCompletions(actor)
                        ? course.type().address(course.slug()) + "/gennemfoert"
                        : null);
    }

    /** Whoever has narrowed can widen again, however few courses there are. */
    private @Nullable Narrowing narrowing(Actor actor, Asked asked) {
        boolean isNarrow = asked.topic() != null || asked.readers() != null;
        return !isNarrow && count(actor, courses(null, null)) <= HANDFUL
                ? null
                : new Narrowing(
                        options(
                                actor,
                                CodeList.TOPICS,
                                asked.topic(),
                                code -> courses(code, asked.readers())),
                        options(
                                actor,
                                CodeList.AUDIENCES,
                                asked.readers(),
                                code -> courses(asked.topic(), code)));
    }

    private List<Option> options(
            Actor actor,
            CodeList list,
            @Nullable String chosen,
            Function<String, Filters> narrowed) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.of("kurser.alle"), chosen == null));
        for (Code code : codes.all(list)) {
            boolean isChosen = code.code().equals(chosen);
            if (isChosen || count(actor, narrowed.apply(code.code())) > 0) {
                options.add(new Option(code.code(), code.name(), isChosen));
            }
        }
        return options;
    }

    private int count(Actor actor, Filters filters) {
        return lists.byTitle(filters, null, actor.audience(), 0, 1).total();
    }
}
