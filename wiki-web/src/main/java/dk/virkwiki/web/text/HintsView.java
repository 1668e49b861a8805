package dk.virkwiki.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advice about a text, in words. Also what the browser is sent while somebody types.
 *
 * @param count how many pieces of advice
 * @param items numbered, in the order of the text
 * @param lix how easy it is to read, or null for too little text
 * @param goal what to aim for, or null
 * @param fine what is as it should be, or null
 */
public record HintsView(
        String count,
        List<Item> items,
        @Nullable String lix,
        @Nullable String goal,
        @Nullable String fine) {
    public HintsView {
        items = List.copyOf(items);
    }

    /**
     * A piece of advice.
     *
     * @param number stands beside the place in the preview too
     * @param title what it is about
     * @param text what to do; empty when a piece above says the same
     * @param line line of the text, from 1
     * @param place the words it is about; may be empty
     */
    public record Item(int number, String title, String text, int line, String place) {
        Item withoutText() {
            return new Item(number, title, "", line, place);
        }
    }
}
