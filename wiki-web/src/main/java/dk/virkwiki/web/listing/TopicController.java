package dk.virkwiki.web.listing;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Topics;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.listing.ListPage.TopicPage;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the topics, and what there is on each. */
@Controller
class TopicController {
    private static final int PAGE = 50;

    private final Topics topics;
    private final ArticleLists lists;
    private final Rows rows;
    private final Words words;

    TopicController(Topics topics, ArticleLists lists, Rows rows, Words words) {
        this.topics = topics;
        this.lists = lists;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/emner")
    String all(Actor actor, Model model) {
        model.addAttribute("topics", topics.all(actor));
        return "listing/topics";
    }

    @GetMapping("/emner/{code}")
    String one(
            Actor actor,
            @PathVariable String code,
            @RequestParam(name = "side", defaultValue = "1") int number,
            Model model) {
        var topic =
                topics.find(actor, code).orElseThrow(() -> new NotFound("emne-findes-ikke", code));
        var filters = new Filters(null, code, null);
        int offset = (Math.clamp(number, 1, 1_000) - 1) * PAGE;
        var listed = lists.byTitle(filters, null, actor.audience(), offset, PAGE);
        var intro = topic.field("intro");
        model.addAttribute(
                "topic",
                new TopicPage(
                        topic.name(),
                        intro.isEmpty() ? null : intro,
                        List.of(new Step("/emner", words.of("emner.overskrift"))),
                        rows.groups(listed.articles()),
                        Paging.of(new Address("/emner/" + code), number, listed.total(), PAGE)));
        return "listing/topic";
    }
}
