package dk.virkwiki.web.proposal;

import dk.virkwiki.web.layout.Moments.Moment;
import dk.virkwiki.web.text.CollisionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal and the published text collide, and what to do about it.
 *
 * @param id of the proposal
 * @param title of the article
 * @param published the version that is published now
 * @param publishedAt when it was published
 * @param proposer who suggests
 * @param base the version the proposal was begun from
 * @param places where the two collide
 * @param next what to do
 */
record ConflictPage(
        String id,
        String title,
        String published,
        Moment publishedAt,
        String proposer,
        String base,
        List<CollisionView> places,
        Next next) {

    /**
     * What the person can do.
     *
     * @param adjust address of the editor with both brought together, for the proposer; else null
     * @param ask address of the form that asks for a change, for an editor who decides; else null
     */
    record Next(@Nullable String adjust, @Nullable String ask) {}
}
