package dk.virkwiki.web.text;

/**
 * A place that the published text and a proposal both changed, for a card.
 *
 * @param number of the place, counted from 1
 * @param published safe HTML of what stands there now, what is new in it marked
 * @param proposed safe HTML of what the proposal puts there, what is new in it marked
 * @param before what stood there before both; may be empty
 */
public record CollisionView(int number, String published, String proposed, String before) {}
