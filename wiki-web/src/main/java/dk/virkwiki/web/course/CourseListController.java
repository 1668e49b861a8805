package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.web.course.CourseListPages.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the courses there are. */
@Controller
class CourseListController {
    private final CourseListPages pages;

    CourseListController(CourseListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/kurser")
    String all(
            Actor actor,
            @RequestParam(name = "emne", required = false) @Nullable String topic,
            @RequestParam(name = "maalgruppe", required = false) @Nullable String readers,
            @RequestParam(name = "side", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", pages.of(actor, new Asked(topic, readers, number)));
        return "course/kurser";
    }
}
