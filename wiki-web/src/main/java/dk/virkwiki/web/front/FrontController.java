package dk.virkwiki.web.front;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.web.layout.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the front page. */
@Controller
class FrontController {
    private static final int ROWS = 5;
    private static final int WIZARDS = 4;
    private static final int JOURNEYS = 2;

    private final Topics topics;
    private final FrontLinks links;

    FrontController(Topics topics, FrontLinks links) {
        this.topics = topics;
        this.links = links;
    }

    @GetMapping("/")
    String show(Actor actor, Model model) {
        model.addAttribute(
                "front",
                new FrontPage(
                        topics.all(actor),
                        links.mostUsed(actor, ArticleType.WIZARD, WIZARDS),
                        links.mostUsed(actor, ArticleType.JOURNEY, JOURNEYS),
                        links.mostRead(actor, ROWS),
                        links.newest(actor, ROWS)));
        return "front/front";
    }
}
