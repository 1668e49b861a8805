package dk.virkwiki.store;

import dk.virkwiki.store.StoreFailure.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/**
 * The files of a store: the data, a lock, and a mark that tells which version was last known to be
 * on disk. A file is proven whole before anything may write to it.
 */
final class StoreFile implements AutoCloseable {
    static final String DOCUMENTS = "documents\t";
    static final String INDEX = "index\t";

    /** Freed space is not written over for this long, so that a crash finds the last version. */
    private static final int RETENTION_MILLIS = 2_000;

    private static final int CACHE_MEGABYTES = 64;

    private final Path directory;
    private final Path data;
    private final Path mark;
    private final String fileSystem;
    private final FileChannel lockChannel;

    private StoreFile(Path directory, String fileSystem, FileChannel lockChannel) {
        this.directory = directory;
        this.fileSystem = fileSystem;
        this.data = directory.resolve("store.mv");
        this.mark = directory.resolve("store.mark");
        this.lockChannel = lockChannel;
    }

    /** Takes the directory for this process, or says who cannot have it and why. */
    static StoreFile take(Path directory, String fileSystem) {
        FileChannel channel = null;
        try {
            Files.createDirectories(directory);
            channel =
                    FileChannel.open(
                            directory.resolve("store.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StoreFailure(Kind.IN_USE, directory, null);
            }
            return new StoreFile(directory, fileSystem, channel);
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel);
            throw new StoreFailure(Kind.IN_USE, directory, e);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new StoreFailure(isFull(e) ? Kind.FULL : Kind.NOT_WRITABLE, directory, e);
        }
    }

    Path directory() {
        return directory;
    }

    /** Opens the data, made anew where there is none. */
    MVStore open() {
        if (!Files.exists(data)) {
            create();
        }
        prove();
        return open(builder(data));
    }

    /** Opens the data again after a failed write, which can have cut off nothing but that write. */
    MVStore reopen(long atLeastVersion) {
        MVStore store = open(builder(data));
        if (store.getCurrentVersion() < atLeastVersion) {
            store.closeImmediately();
            throw new StoreFailure(Kind.DAMAGED, data, null);
        }
        return store;
    }

    /** Remembers that this version has reached the disk. */
    void remember(long version) {
        Path next = directory.resolve("store.mark.new");
        try {
            Files.writeString(next, Long.toString(version));
            Files.move(
                    next,
                    mark,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreFailure(kindOf(e), directory, e);
        }
    }

    /** A file appears under its name only when it is whole, so a cut-off one is always damage. */
    private void create() {
        Path fresh = directory.resolve("store.mv.new");
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(mark);
            open(builder(fresh)).close();
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel channel = FileChannel.open(directory)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new StoreFailure(isFull(e) ? Kind.FULL : Kind.NOT_WRITABLE, directory, e);
        }
    }

    /** Reads every page, without the right to write, and compares the version with the mark. */
    private void prove() {
        if (size() == 0) {
            throw new StoreFailure(Kind.DAMAGED, data, null);
        }
        MVStore store = open(builder(data).readOnly());
        try {
            if (store.getCurrentVersion() < markedVersion()) {
                throw new StoreFailure(Kind.DAMAGED, data, null);
            }
            store.getMapNames().forEach(name -> readAll(store, name));
        } catch (MVStoreException | AssertionError | IllegalArgumentException e) {
            throw new StoreFailure(Kind.DAMAGED, data, e);
        } finally {
            store.closeImmediately();
        }
    }

    private static void readAll(MVStore store, String name) {
        Cursor<?, ?> cursor;
        if (name.startsWith(DOCUMENTS)) {
            cursor = store.openMap(name, documentTypes()).cursor(null);
        } else if (name.startsWith(INDEX)) {
            cursor = store.openMap(name, indexTypes()).cursor(null);
        } else {
            cursor = store.openMap(name).cursor(null);
        }
        cursor.forEachRemaining(key -> {});
    }

    static MVMap.Builder<Long, byte[]> documentTypes() {
        return new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE)
                .valueType(CheckedType.INSTANCE);
    }

    static MVMap.Builder<byte[], Long> indexTypes() {
        return new MVMap.Builder<byte[], Long>()
                .keyType(CheckedType.INSTANCE)
                .valueType(LongDataType.INSTANCE);
    }

    private long markedVersion() {
        try {
            return Files.exists(mark) ? Long.parseLong(Files.readString(mark).strip()) : 0;
        } catch (IOException e) {
            throw new StoreFailure(Kind.BROKEN_DISK, mark, e);
        } catch (NumberFormatException e) {
            throw new StoreFailure(Kind.DAMAGED, mark, e);
        }
    }

    private long size() {
        try {
            return Files.size(data);
        } catch (IOException e) {
            throw new StoreFailure(Kind.BROKEN_DISK, data, e);
        }
    }

    /** Nothing is committed but by {@link Journal}, which knows where a command ends. */
    private MVStore.Builder builder(Path file) {
        return new MVStore.Builder()
                .fileName(fileSystem + file)
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
    }

    private MVStore open(MVStore.Builder builder) {
        try {
            MVStore store = builder.open();
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> new StoreFailure(Kind.IN_USE, directory, e);
                case DataUtils.ERROR_WRITING_FAILED -> new StoreFailure(kindOf(e), directory, e);
                default -> new StoreFailure(Kind.DAMAGED, data, e);
            };
        } catch (AssertionError | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StoreFailure(Kind.DAMAGED, data, e);
        }
    }

    static Kind kindOf(Throwable failure) {
        return isFull(failure) ? Kind.FULL : Kind.BROKEN_DISK;
    }

    private static boolean isFull(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (t instanceof IOException
                    && message != null
                    && (message.contains("No space left") || message.contains("quota"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        closeQuietly(lockChannel);
    }

    private static void closeQuietly(@Nullable Closeable it) {
        try {
            if (it != null) {
                it.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
