package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.course.CourseEdition;
import dk.virkwiki.course.Courses;
import dk.virkwiki.course.Lesson;
import dk.virkwiki.course.Progress;
import dk.virkwiki.course.Refreshers;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.ShownPage;
import dk.virkwiki.web.text.AidLinks;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads people through a course, one lesson a page. */
@Controller
class CourseController {
    private final Courses courses;
    private final Refreshers refreshers;
    private final CoursePages pages;
    private final LessonPages lessons;
    private final AidLinks aids;

    CourseController(
            Courses courses,
            Refreshers refreshers,
            CoursePages pages,
            LessonPages lessons,
            AidLinks aids) {
        this.aids = aids;
        this.courses = courses;
        this.refreshers = refreshers;
        this.pages = pages;
        this.lessons = lessons;
    }

    @GetMapping("/kurser/{slug}")
    String start(
            Actor actor,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var edition = courses.find(actor, slug).orElse(null);
        if (edition == null || !edition.course().canBeTaken()) {
            return elsewhere(slug, edition);
        }
        ShownPage.isOf(request, edition.articleId());
        var address = CourseAddress.of(slug, query);
        var progress = progress(actor, edition, address);
        model.addAttribute("aids", aids.of(actor, slug));
        model.addAttribute("page", pages.start(actor, edition, progress, address));
        return "course/kursus";
    }

    /** What is at the address is told by the article: it moved, is gone, or is no course. */
    private static String elsewhere(
            String slug, @org.jspecify.annotations.Nullable CourseEdition edition) {
        return "redirect:/artikler/" + slug + (edition == null ? "" : "?visning=tekst");
    }

    /** Without a login the address tells which lessons were taken. */
    private Progress progress(Actor actor, CourseEdition edition, CourseAddress address) {
        return actor.isAnonymous()
                ? new Progress(address.taken(), java.util.Set.of(), null)
                : courses.progress(actor, edition);
    }

    @GetMapping("/kurser/{slug}/{lesson}")
    String lesson(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String lesson,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            Model model) {
        var edition = courses.find(actor, slug).orElse(null);
        if (edition == null || !edition.course().canBeTaken()) {
            return elsewhere(slug, edition);
        }
        ShownPage.isOf(request, edition.articleId());
        var address = CourseAddress.of(slug, query);
        var progress = progress(actor, edition, address);
        if (lesson.equals(CoursePages.FINISHED)) {
            model.addAttribute("page", pages.finish(actor, edition, progress, address));
            return "course/faerdig";
        }
        var found = find(edition, lesson);
        if (actor.isAnonymous() && address.isSent() && found.quizzes().isEmpty()) {
            return onwards(edition, found, address.with(lesson));
        }
        model.addAttribute("page", lessons.lesson(actor, edition, found, progress, address));
        return "course/lektion";
    }

    private static Lesson find(CourseEdition edition, String lesson) {
        return edition.course()
                .find(lesson)
                .orElseThrow(() -> new NotFound("lektion-findes-ikke", lesson));
    }

    private String onwards(CourseEdition edition, Lesson lesson, CourseAddress address) {
        int place = edition.course().place(lesson.id());
        return "redirect:" + lessons.on(edition, place, address).href();
    }

    /** Corrects and remembers; shown by the address it leads to. */
    @PostMapping("/kurser/{slug}/{lesson}")
    String answer(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String lesson,
            @RequestParam MultiValueMap<String, String> form) {
        var edition =
                courses.find(actor, slug)
                        .orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
        var address = CourseAddress.of(slug, form);
        courses.answer(actor, edition, lesson, address.answers());
        var found = find(edition, lesson);
        return found.quizzes().isEmpty()
                ? onwards(edition, found, address)
                : "redirect:" + address.answered(lesson);
    }

    @GetMapping("/kurser/{slug}/gennemfoert")
    String completions(Actor actor, @PathVariable String slug, Model model) {
        var edition =
                courses.find(actor, slug)
                        .orElseThrow(() -> new NotFound("artikel-findes-ikke", slug));
        var completions = courses.completions(actor, edition);
        model.addAttribute("page", pages.completions(actor, edition, completions));
        return "course/gennemfoert";
    }

    /** The person does not want to be led to the course for new advisors any more. */
    @PostMapping("/mit-arbejde/ny-it-vejleder")
    String dismiss(Actor actor) {
        courses.dismissForNewAdvisor(actor);
        return "redirect:/mit-arbejde";
    }

    /** The person does not want to hear of what is new in a course they have completed. */
    @PostMapping("/mit-arbejde/kursus-aendret/{slug}")
    String decline(Actor actor, @PathVariable String slug) {
        refreshers.decline(actor, slug);
        return "redirect:/mit-arbejde";
    }
}
