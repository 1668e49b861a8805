package dk.virkwiki.web.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A line about long work, written at most once a second. */
final class Progress implements IntConsumer {
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final PrintStream out;
    private final String what;
    private long last = System.nanoTime();

    /**
     * @param what the words behind the number: {@code filer læst}
     */
    Progress(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    @Override
    public synchronized void accept(int done) {
        long now = System.nanoTime();
        if (now - last >= EVERY_NANOS) {
            last = now;
            out.printf(Locale.of("da", "DK"), "%,d %s%n", done, what);
        }
    }
}
