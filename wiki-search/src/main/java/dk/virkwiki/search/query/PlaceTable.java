package dk.virkwiki.search.query;

import dk.virkwiki.search.query.CloseLook.Place;
import dk.virkwiki.search.query.CloseLook.Weighted;
import dk.virkwiki.search.text.TextOrder;
import java.util.List;

/**
 * The places of a query that a word of a text may stand in, by the word's number. Asked for every
 * word of a text, so it is a table without objects. Immutable once made.
 */
final class PlaceTable {
    private static final int WITHOUT_SPELLING = -1 << TextOrder.SPELLING_BITS;
    private static final int LEAST_SIZE = 16;
    private static final int ROOM = 4;

    private final int[] numbers;
    private final float[] weights;
    private final int[] masks;
    private final int shift;

    /**
     * @param places at most 32
     */
    PlaceTable(List<Place> places) {
        int terms = places.stream().mapToInt(place -> place.terms().size()).sum();
        int wanted = Math.max(LEAST_SIZE, terms * ROOM);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1);
        shift = Integer.SIZE - bits;
        numbers = new int[1 << bits];
        weights = new float[1 << bits];
        masks = new int[1 << bits];
        for (int i = 0; i < places.size(); i++) {
            for (var term : places.get(i).terms()) {
                put(term, i);
            }
        }
    }

    private void put(Weighted term, int place) {
        int number = term.number() & WITHOUT_SPELLING;
        int at = number >>> shift;
        while (numbers[at] != TextOrder.GAP && numbers[at] != number) {
            at = at + 1 & numbers.length - 1;
        }
        numbers[at] = number;
        weights[at] = Math.max(weights[at], term.weight());
        masks[at] |= 1 << place;
    }

    /** Where the number is filed, or -1. */
    int find(int number) {
        int wanted = number & WITHOUT_SPELLING;
        int at = wanted >>> shift;
        while (numbers[at] != TextOrder.GAP) {
            if (numbers[at] == wanted) {
                return at;
            }
            at = at + 1 & numbers.length - 1;
        }
        return -1;
    }

    /** The places as bits. */
    int mask(int slot) {
        return masks[slot];
    }

    /** How much a word there counts. */
    float weight(int slot) {
        return weights[slot];
    }
}
