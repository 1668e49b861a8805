package dk.virkwiki.web.text;

import dk.virkwiki.merge.Collision;
import dk.virkwiki.merge.WordDiff;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes cards of the places that collide. */
@Component
public class Collisions {
    private final Marks marks;
    private final Words words;

    Collisions(Marks marks, Words words) {
        this.marks = marks;
        this.words = words;
    }

    /** One card for each place, in order. */
    public List<CollisionView> views(List<Collision> places) {
        return IntStream.range(0, places.size())
                .mapToObj(at -> view(at + 1, places.get(at)))
                .toList();
    }

    private CollisionView view(int number, Collision place) {
        return new CollisionView(
                number,
                text(place.base(), place.current()),
                text(place.base(), place.proposed()),
                place.base().isBlank() ? nothing() : HtmlUtils.htmlEscape(place.base().strip()));
    }

    /** The new text with what is new in it marked; what went is seen in the text before. */
    private String text(String before, String now) {
        if (now.isBlank()) {
            return nothing();
        }
        var pieces =
                WordDiff.of(before.strip(), now.strip()).stream()
                        .filter(piece -> piece.kind() != WordPiece.Kind.REMOVED)
                        .toList();
        return marks.of(pieces);
    }

    private String nothing() {
        return HtmlUtils.htmlEscape(words.of("konflikt.intet"));
    }
}
