package dk.virkwiki.web.desk;

import dk.virkwiki.account.Actor;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapQuestion;
import dk.virkwiki.gap.GapQuestion.Order;
import dk.virkwiki.gap.GapStatus;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.EditorialPlace;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to all editorial places. */
@Controller
class DeskController {
    private final DeskCounts counts;
    private final GapBoard gaps;
    private final Words words;

    DeskController(DeskCounts counts, GapBoard gaps, Words words) {
        this.counts = counts;
        this.gaps = gaps;
        this.words = words;
    }

    /**
     * A place.
     *
     * @param use what one does there
     * @param waiting what waits there for an editor; empty where nothing does
     */
    record Place(String href, String name, String use, String waiting) {}

    @GetMapping(EditorialPlace.ADDRESS)
    String show(Actor actor, Model model) {
        var places = EditorialPlace.of(actor);
        if (places.isEmpty()) {
            throw new NotAllowed("kun-redaktoerer");
        }
        var shown = new ArrayList<Place>();
        shown.add(gaps(actor));
        places.forEach(place -> shown.add(place(actor, place)));
        model.addAttribute("places", shown);
        return "desk/redaktion";
    }

    /** The gap board has its own entry in the bar, and waits for editors too. */
    private Place gaps(Actor actor) {
        var fresh = new GapQuestion(GapStatus.NEW, null, actor.authority(), Order.MOST);
        var address =
                new Address("/vidensgab")
                        .with("status", GapStatus.NEW.code())
                        .with("myndighed", actor.authority());
        return place(address.toString(), "vidensgab", gaps.find(actor, fresh).gaps().size());
    }

    private Place place(Actor actor, EditorialPlace place) {
        return place(place.href(), place.key(), counts.of(actor, place));
    }

    private Place place(String href, String key, long waiting) {
        var message = "redaktion." + key;
        return new Place(
                href,
                words.of(message),
                words.of(message + ".om"),
                waiting == 0 ? "" : words.of(message + ".venter", waiting));
    }
}
