package dk.virkwiki.web.desk;

import dk.virkwiki.account.Actor;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.Links;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.layout.EditorialPlace;
import dk.virkwiki.web.layout.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to all editorial places. */
@Controller
class DeskController {
    private final ReviewDays reviewDays;
    private final Links links;
    private final OldWords oldWords;
    private final Words words;

    DeskController(ReviewDays reviewDays, Links links, OldWords oldWords, Words words) {
        this.reviewDays = reviewDays;
        this.links = links;
        this.oldWords = oldWords;
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
        model.addAttribute("places", places.stream().map(place -> place(actor, place)).toList());
        return "desk/redaktion";
    }

    private Place place(Actor actor, EditorialPlace place) {
        return new Place(
                place.href(),
                words.of("redaktion." + place.key()),
                words.of("redaktion." + place.key() + ".om"),
                waiting(actor, place));
    }

    private String waiting(Actor actor, EditorialPlace place) {
        var authority = actor.authority();
        if (authority == null) {
            return "";
        }
        long number =
                switch (place) {
                    case UP_TO_DATE -> reviewDays.count(actor, authority, Due.OVERDUE);
                    case OLD_WORDS -> oldWords.count(actor, authority);
                    case LINKS -> links.countFaulty(actor, authority);
                    case MATERIAL,
                            FEEDBACK,
                            PERSONAS,
                            SYNONYMS,
                            FILES,
                            SELF_SERVICE,
                            RULES,
                            ACCOUNTS,
                            LOG ->
                            0;
                };
        return number == 0 ? "" : words.of("redaktion." + place.key() + ".venter", number);
    }
}
