package dk.virkwiki.store;

import de.bwaldvogel.mongo.exception.MongoServerError;
import dk.virkwiki.store.StoreFailure.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Makes writes durable. Commands that write run one at a time; those that wait at the same moment
 * reach the disk in one commit, and none is answered before that.
 */
final class Journal {
    private static final long RETRY_NANOS = 500_000_000;
    private static final int COMPACTION_BYTES = 4 << 20;

    /** Rewrites chunks while less than this percentage of the file is live data. */
    private static final int FILL_RATE = 60;

    /** Before closing, freed space may be used sooner and a fuller file is worth some time. */
    private static final int LAST_FILL_RATE = 90;

    private static final int LAST_RETENTION_MILLIS = 200;

    private final StoreFile file;
    private final ReentrantLock writing = new ReentrantLock();
    private final Set<StoreCollection> changed = new HashSet<>();
    private final ReentrantLock committing = new ReentrantLock();
    private final Condition committed = committing.newCondition();
    private volatile MVStore store;
    private volatile @Nullable StoreFailure broken;
    private Runnable reload = () -> {};
    private Runnable publishAll = () -> {};
    private Batch batch = new Batch();
    private boolean commitRunning;
    private volatile long durableVersion;
    private long lastRetry;

    Journal(StoreFile file) {
        this.file = file;
        this.store = file.open();
        this.durableVersion = store.getCurrentVersion();
    }

    /** What to do with the store that takes the place of a broken one. */
    void onReopen(Runnable reload) {
        this.reload = reload;
    }

    MVStore store() {
        return store;
    }

    boolean isWriting() {
        return writing.isHeldByCurrentThread();
    }

    /** Called while writing: readers see the collection's new state when the command ends. */
    void changed(StoreCollection collection) {
        changed.add(collection);
    }

    /** Runs a command that only reads; what it has seen stays on disk until it ends. */
    <T> T read(Supplier<T> command) {
        if (isWriting()) {
            return command.get();
        }
        requireWorking();
        MVStore current = store;
        MVStore.TxCounter usage = current.registerVersionUsage();
        try {
            return command.get();
        } catch (MVStoreException e) {
            throw answer(e);
        } finally {
            current.deregisterVersionUsage(usage);
        }
    }

    /** Runs a command that writes and returns when what it wrote is on disk. */
    <T> T write(Supplier<T> command) {
        Batch mine;
        T result;
        writing.lock();
        try {
            requireWorking();
            mine = batch;
            try {
                result = command.get();
            } finally {
                publish();
            }
        } catch (MVStoreException e) {
            throw answer(e);
        } finally {
            writing.unlock();
        }
        awaitDurable(mine);
        return result;
    }

    private void publish() {
        changed.forEach(StoreCollection::publish);
        changed.clear();
    }

    private void awaitDurable(Batch mine) {
        committing.lock();
        try {
            while (mine.isPending() && commitRunning) {
                committed.awaitUninterruptibly();
            }
            if (!mine.isPending()) {
                mine.requireDurable();
                return;
            }
            commitRunning = true;
        } finally {
            committing.unlock();
        }
        commit();
        mine.requireDurable();
    }

    /** The first to wait commits for all that have written by now. */
    private void commit() {
        Batch all = null;
        StoreFailure failure = null;
        try {
            long version;
            MVStore current;
            writing.lock();
            try {
                all = batch;
                batch = new Batch();
                current = store;
                version = current.hasUnsavedChanges() ? current.commit() : -1;
            } finally {
                writing.unlock();
            }
            if (version >= 0) {
                current.sync();
                durableVersion = version;
            }
        } catch (MVStoreException e) {
            failure = breakDown(e);
        }
        committing.lock();
        try {
            commitRunning = false;
            if (all != null) {
                all.end(failure);
            }
            committed.signalAll();
        } finally {
            committing.unlock();
        }
    }

    /** Moves a little live data out of mostly dead parts of the file; true if there is more. */
    boolean compactStep() {
        return compactStep(FILL_RATE);
    }

    private boolean compactStep(int fillRate) {
        boolean moved;
        writing.lock();
        try {
            requireWorking();
            moved = store.compact(fillRate, COMPACTION_BYTES);
            publishAll.run();
        } finally {
            writing.unlock();
        }
        write(() -> true);
        return moved;
    }

    /** What makes all collections show where their data lies now. */
    void onMove(Runnable publishAll) {
        this.publishAll = publishAll;
    }

    long durableVersion() {
        return durableVersion;
    }

    private StoreFailure breakDown(MVStoreException cause) {
        var failure = new StoreFailure(StoreFile.kindOf(cause), file.directory(), cause);
        broken = failure;
        return failure;
    }

    private MongoServerError answer(MVStoreException e) {
        StoreFailure known = broken;
        if (known == null && store.isClosed()) {
            known = breakDown(e);
        }
        return error(
                known != null ? known : new StoreFailure(Kind.BROKEN_DISK, file.directory(), e));
    }

    private static MongoServerError error(StoreFailure failure) {
        boolean full = failure.kind() == Kind.FULL;
        return new MongoServerError(
                full ? 14031 : 1,
                full ? "OutOfDiskSpace" : "InternalError",
                String.valueOf(failure.getMessage()),
                failure);
    }

    /** Opens the file again if it has failed, at most twice a second. */
    private void requireWorking() {
        if (broken == null) {
            return;
        }
        writing.lock();
        try {
            StoreFailure failure = broken;
            if (failure == null) {
                return;
            }
            if (System.nanoTime() - lastRetry < RETRY_NANOS) {
                throw error(failure);
            }
            lastRetry = System.nanoTime();
            store.closeImmediately();
            store = file.reopen(durableVersion);
            changed.clear();
            reload.run();
            broken = null;
        } catch (StoreFailure e) {
            throw error(e);
        } finally {
            writing.unlock();
        }
    }

    /** Ends all writing, after compacting for about as long as it may. */
    void close(Duration compaction) {
        long end = System.nanoTime() + compaction.toNanos();
        boolean more = broken == null;
        store.setRetentionTime(LAST_RETENTION_MILLIS);
        while (more && System.nanoTime() < end) {
            more = compactStep(LAST_FILL_RATE);
        }
        writing.lock();
        try {
            if (broken != null) {
                store.closeImmediately();
            } else {
                store.close(); // MVStore's own compaction moves data without regard to a crash
                durableVersion = store.getCurrentVersion();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Writes that reach the disk together. Guarded by {@link #committing}. */
    private static final class Batch {
        private boolean ended;
        private @Nullable StoreFailure failure;

        boolean isPending() {
            return !ended;
        }

        void end(@Nullable StoreFailure failure) {
            this.ended = true;
            this.failure = failure;
        }

        void requireDurable() {
            if (failure != null) {
                throw error(failure);
            }
        }
    }
}
