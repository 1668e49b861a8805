package dk.virkwiki.web.wizard;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.web.text.TypeLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the wizards there are. */
@Controller
class WizardListController {
    private final TypeLists lists;

    WizardListController(TypeLists lists) {
        this.lists = lists;
    }

    @GetMapping("/svarguider")
    String all(
            Actor actor, @RequestParam(name = "side", defaultValue = "1") int number, Model model) {
        lists.add(actor, ArticleType.WIZARD, "/svarguider", number, model);
        return "wizard/svarguider";
    }
}
