package dk.virkwiki.web.work;

import dk.virkwiki.account.Actor;
import dk.virkwiki.course.Courses;
import dk.virkwiki.course.Refresher;
import dk.virkwiki.course.Refreshers;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.work.WorkPage.News;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a person's courses want of them. */
@Component
class CourseHints {
    private final Courses courses;
    private final Refreshers refreshers;
    private final Words words;

    CourseHints(Courses courses, Refreshers refreshers, Words words) {
        this.courses = courses;
        this.refreshers = refreshers;
        this.words = words;
    }

    /** The way to the course for new advisors, for those who are led to it. */
    @Nullable Step newAdvisor(Actor actor) {
        return courses.forNewAdvisor(actor)
                .map(edition -> edition.metadata())
                .map(course -> new Step(course.address(), course.summary()))
                .orElse(null);
    }

    /** What is new in the courses that the person has completed. */
    List<News> news(Actor actor) {
        return refreshers.waiting(actor).stream().map(this::news).toList();
    }

    private News news(Refresher refresher) {
        var course = refresher.course();
        return new News(
                words.of("kursus.aendret", course.title(), refresher.lessons().size()),
                refresher.lessons().stream()
                        .map(one -> new Step(course.address() + "/" + one.id(), one.heading()))
                        .toList(),
                "/mit-arbejde/kursus-aendret/" + course.slug());
    }
}
