package dk.virkwiki.web.desk;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.layout.EditorialPlace;
import dk.virkwiki.web.layout.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to all editorial places. */
@Controller
class DeskController {
    private final Words words;

    DeskController(Words words) {
        this.words = words;
    }

    /** A place: its address, its name, and what one does there. */
    record Place(String href, String name, String use) {}

    @GetMapping(EditorialPlace.ADDRESS)
    String show(Actor actor, Model model) {
        var places = EditorialPlace.of(actor);
        if (places.isEmpty()) {
            throw new NotAllowed("kun-redaktoerer");
        }
        model.addAttribute("places", places.stream().map(this::place).toList());
        return "desk/redaktion";
    }

    private Place place(EditorialPlace place) {
        return new Place(
                place.href(),
                words.of("redaktion." + place.key()),
                words.of("redaktion." + place.key() + ".om"));
    }
}
