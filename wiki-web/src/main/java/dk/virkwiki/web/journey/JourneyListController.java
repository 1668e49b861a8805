package dk.virkwiki.web.journey;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.web.text.TypeLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the journeys there are. */
@Controller
class JourneyListController {
    private final TypeLists lists;

    JourneyListController(TypeLists lists) {
        this.lists = lists;
    }

    @GetMapping("/brugerrejser")
    String all(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int number, Model model) {
        lists.add(actor, ArticleType.JOURNEY, "/brugerrejser", number, model);
        return "journey/brugerrejser";
    }
}
