package dk.virkwiki.store;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records to look at for a query.
 *
 * @param positions their numbers, each once; ignored when all are to be read
 * @param all true when no index helps and every document must be read
 * @param bounded false when an index gives only the order, and any number of documents may be read
 * @param exact true when every record is an answer, with nothing left for the matcher
 * @param sorted true when they come in the order asked for
 */
record Selection(
        Iterator<Long> positions, boolean all, boolean bounded, boolean exact, boolean sorted) {

    static Selection everything(boolean exact) {
        return new Selection(Collections.emptyIterator(), true, false, exact, false);
    }

    Stream<Long> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(positions, 0), false);
    }

    /** Without those that came before: an array has several entries for one record. */
    static Iterator<Long> distinct(Iterator<Long> positions) {
        var seen = new HashSet<Long>();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(positions, 0), false)
                .filter(seen::add)
                .iterator();
    }
}
