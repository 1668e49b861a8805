package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.search.ArticleLists;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.TrustLines;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the wizards there are. */
@Controller
class WizardListController {
    private static final int PAGE = 50;
    private static final Filters WIZARDS = new Filters(ArticleType.WIZARD.code(), null, null);

    private final ArticleLists lists;
    private final TrustLines trustLines;

    WizardListController(ArticleLists lists, TrustLines trustLines) {
        this.lists = lists;
        this.trustLines = trustLines;
    }

    /** A wizard in the list. */
    record Row(String href, String title, String summary, dk.virkwiki.web.layout.Trust trust) {}

    @GetMapping("/svarguider")
    String all(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int number, Model model) {
        int offset = (Math.clamp(number, 1, 1_000) - 1) * PAGE;
        var listed = lists.byTitle(WIZARDS, null, actor.audience(), offset, PAGE);
        model.addAttribute("rows", rows(listed));
        model.addAttribute(
                "pages", Paging.of(new Address("/svarguider"), number, listed.total(), PAGE));
        return "wizard/svarguider";
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
