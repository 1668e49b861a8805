package dk.virkwiki.merge;

/**
 * A place that both sides changed, each in its own way.
 *
 * @param base what stood there before both; empty when both inserted something
 * @param current what stands there now; empty when it was removed
 * @param proposed what the proposal puts there; empty when it removes it
 */
public record Collision(String base, String current, String proposed)
        implements MergeResult.Piece {}
