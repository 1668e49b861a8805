package dk.virkwiki.web.text;

import dk.virkwiki.merge.Collision;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Words the places that collide, for their cards. */
public final class Collisions {
    private Collisions() {}

    /** One card for each place, in order. */
    public static List<CollisionView> views(List<Collision> places) {
        return IntStream.range(0, places.size())
                .mapToObj(at -> view(at + 1, places.get(at)))
                .toList();
    }

    private static CollisionView view(int number, Collision place) {
        return new CollisionView(
                number,
                HtmlUtils.htmlEscape(place.current()),
                HtmlUtils.htmlEscape(place.proposed()),
                HtmlUtils.htmlEscape(place.base()));
    }
}
