package dk.virkwiki.web.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.concurrent.CancellationException;

/**
 * Tells where a text may be broken. Every text that is set passes here, so this is also where
 * setting stops when nobody waits for it any more: the library itself never asks.
 */
final class Breaks implements FSTextBreaker {
    private final BreakIterator places;

    Breaks(BreakIterator places) {
        this.places = places;
    }

    @Override
    public int next() {
        goOn();
        return places.next();
    }

    @Override
    public void setText(String text) {
        goOn();
        places.setText(text);
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for this sheet");
        }
    }
}
