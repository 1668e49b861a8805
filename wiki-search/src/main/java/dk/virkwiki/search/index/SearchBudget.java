package dk.virkwiki.search.index;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/**
 * The time that one question to the index may take; what is found by then is the answer. Far more
 * than any question needs, so that a machine that is busy for a moment does not cut answers short.
 */
final class SearchBudget implements QueryTimeout {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(2);

    private final long start = System.nanoTime();

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - start > NANOS;
    }
}
