package dk.virkwiki.stats;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Lets several acts take turns: each stops before every call of the store, and a seed decides who
 * goes on, and who never does, as if its process had died there.
 */
final class Turns {
    private final ThreadLocal<Act> current = new ThreadLocal<>();
    private final List<Act> running = new ArrayList<>();
    private final Random random;
    private Throwable failure;

    Turns(Random random) {
        this.random = random;
    }

    /** The end of an act that died. */
    static final class Died extends RuntimeException {}

    private static final class Act {
        private final Semaphore go = new Semaphore(0);
        private final Semaphore stopped = new Semaphore(0);
        private boolean dies;
        private boolean done;
        private boolean over;

        void pause() {
            stopped.release();
            go.acquireUninterruptibly();
            if (dies) {
                throw new Died();
            }
        }

        void goOn() {
            go.release();
            stopped.acquireUninterruptibly();
        }
    }

    /** The store as the acts see it. */
    MongoOperations between(MongoOperations store) {
        return (MongoOperations)
                Proxy.newProxyInstance(
                        Turns.class.getClassLoader(),
                        new Class<?>[] {MongoOperations.class},
                        (_, method, arguments) -> {
                            if (current.get() != null && !method.getName().equals("getConverter")) {
                                current.get().pause();
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    /** Begins an act; it has stopped before its first call. */
    void begin(Runnable what) {
        var act = new Act();
        running.add(act);
        Thread.ofVirtual()
                .start(
                        () -> {
                            act.go.acquireUninterruptibly();
                            current.set(act);
                            try {
                                what.run();
                                act.done = true;
                                act.pause(); // so that it can die when everything is written
                            } catch (Died died) {
                                // what it left behind is for others to finish
                            } catch (Throwable unforeseen) {
                                failure = unforeseen;
                            } finally {
                                act.over = true;
                                act.stopped.release();
                            }
                        });
        act.goOn();
    }

    int running() {
        return running.size();
    }

    /** One of the acts takes one turn, or dies. */
    void step(double mortality) {
        var act = running.get(random.nextInt(running.size()));
        act.dies = random.nextDouble() < mortality;
        act.goOn();
        if (act.done && mortality == 0) {
            act.goOn();
        }
        if (act.over) {
            running.remove(act);
        }
        if (failure != null) {
            throw new AssertionError("an act failed", failure);
        }
    }
}
