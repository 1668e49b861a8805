package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the material there is. */
@Controller
class LibraryController {
    private final LibraryPages pages;

    LibraryController(LibraryPages pages) {
        this.pages = pages;
    }

    @GetMapping(LibraryWish.ADDRESS)
    String show(
            Actor actor,
            LibraryWish wish,
            @RequestParam(name = "side", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", pages.page(actor, wish, number));
        return "material/materialer";
    }
}
