package dk.virkwiki.proposal;

import dk.virkwiki.merge.Choice;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person's choices for the places where a proposal and its article collide.
 *
 * @param onto the article's revision the person saw
 * @param choices by place, counted from 0 in the order of the text; a place that is missing is not
 *     settled
 */
public record Resolution(int onto, Map<Integer, Choice> choices) {
    public Resolution {
        choices = Map.copyOf(choices);
    }

    /** The text that the choices make of a merge. */
    String settle(MergeResult merge) {
        int places = merge.collisions().size();
        List<Choice> inOrder = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            var choice = choices.get(place);
            if (choice == null) {
                throw new Invalid("valg-mangler", inOrder.size(), places);
            }
            if (choice instanceof Choice.KeepBoth && merge.isInFrontMatter(place)) {
                throw new Invalid("begge-kan-ikke-staa");
            }
            inOrder.add(choice);
        }
        return merge.resolved(inOrder);
    }
}
