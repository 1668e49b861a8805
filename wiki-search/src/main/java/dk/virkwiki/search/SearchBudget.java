package dk.virkwiki.search;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/** The time that one question to the index may take; what is found by then is the answer. */
final class SearchBudget implements QueryTimeout {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final long start = System.nanoTime();

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - start > NANOS;
    }
}
