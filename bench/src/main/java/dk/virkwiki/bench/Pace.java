package dk.virkwiki.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * When the next act is due. At a given pace an act counts from when it was due, so that waiting in
 * line is part of its time.
 */
final class Pace {
    private final long nanosBetween;
    private final AtomicLong begun = new AtomicLong();
    private final long start = System.nanoTime();

    private Pace(long nanosBetween) {
        this.nanosBetween = nanosBetween;
    }

    /** One act after the other, without rest. */
    static Pace fastest() {
        return new Pace(0);
    }

    /** So many acts a second, whoever does them; begins now. */
    static Pace of(int perSecond) {
        return new Pace(1_000_000_000L / perSecond);
    }

    /** Waits until the next act is due, and says when that was, by {@link System#nanoTime()}. */
    long next() {
        if (nanosBetween == 0) {
            return System.nanoTime();
        }
        long due = start + begun.getAndIncrement() * nanosBetween;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
