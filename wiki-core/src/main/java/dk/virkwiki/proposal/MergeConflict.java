package dk.virkwiki.proposal;

import dk.virkwiki.merge.Collision;
import dk.virkwiki.shared.Conflict;
import java.util.List;

/** A proposal changes places that have been changed otherwise since it was begun. */
public final class MergeConflict extends Conflict {
    private final transient List<Collision> places;

    MergeConflict(String title, List<Collision> places) {
        super("forslag-kolliderer", title, places.size());
        this.places = List.copyOf(places);
    }

    /** The places that collide, in the order of the text. */
    public List<Collision> places() {
        return places == null ? List.of() : places;
    }
}
