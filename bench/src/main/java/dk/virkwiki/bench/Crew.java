package dk.virkwiki.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do their acts again and again for some seconds, all timed. */
final class Crew {
    private Crew() {}

    /** Something to do once. */
    interface Act {
        void run() throws IOException;
    }

    /** A thread for each act; how long each time took. A failing act fails the whole. */
    static Times work(List<Act> acts, Pace pace, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<Times>>();
            for (var act : acts) {
                running.add(threads.submit(() -> repeat(act, pace, end)));
            }
            var all = new Times();
            for (var one : running) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Times repeat(Act act, Pace pace, long end) throws IOException {
        var times = new Times();
        for (long due = pace.next(); due < end; due = pace.next()) {
            act.run();
            times.add(System.nanoTime() - due);
        }
        return times;
    }
}
