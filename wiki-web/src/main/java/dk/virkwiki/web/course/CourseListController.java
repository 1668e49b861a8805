package dk.virkwiki.web.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.ArticleLists;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.TrustLines;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the courses there are. */
@Controller
class CourseListController {
    private static final int PAGE = 50;
    private static final Filters COURSES = new Filters(ArticleType.COURSE.code(), null, null);

    private final ArticleLists lists;
    private final TrustLines trustLines;

    CourseListController(ArticleLists lists, TrustLines trustLines) {
        this.lists = lists;
        this.trustLines = trustLines;
    }

    /** A course in the list. */
    record Row(String href, String title, String summary, dk.virkwiki.web.layout.Trust trust) {}

    @GetMapping("/kurser")
    String all(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int number, Model model) {
        int offset = (Math.clamp(number, 1, 1_000) - 1) * PAGE;
        var listed = lists.byTitle(COURSES, null, actor.audience(), offset, PAGE);
        model.addAttribute("rows", rows(listed));
        model.addAttribute(
                "pages", Paging.of(new Address("/kurser"), number, listed.total(), PAGE));
        model.addAttribute("maySuggest", actor.audience() == Audience.ADVISOR);
        return "course/kurser";
    }

    private List<Row> rows(ArticleLists.Listed listed) {
        return listed.articles().stream()
                .map(
                        a ->
                                new Row(
                                        a.type().address(a.slug()),
                                        a.title(),
                                        a.summary(),
                                        trustLines.of(
                                                a.owner(),
                                                a.dates().verified(),
                                                a.dates().reviewBy())))
                .toList();
    }
}
