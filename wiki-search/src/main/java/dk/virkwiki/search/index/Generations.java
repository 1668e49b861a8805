package dk.virkwiki.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the builds of the index stand: numbered folders, or memory when there is no folder. */
final class Generations {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final String PREFIX = "generation-";

    private final @Nullable Path root;
    private final Disk disk;

    /** How files are written. */
    interface Disk {
        Directory open(Path folder) throws IOException;
    }

    Generations(@Nullable Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    static Generations in(@Nullable Path root) {
        return new Generations(root, FSDirectory::open);
    }

    /** The newest generation that is whole, or null; older ones are removed. */
    @Nullable Generation openNewest() throws IOException {
        Generation newest = null;
        for (int number : numbers()) {
            if (newest == null) {
                newest = open(number);
            } else {
                remove(number);
            }
        }
        return newest;
    }

    private @Nullable Generation open(int number) throws IOException {
        try (var opening = new Opening(disk.open(folder(number)))) {
            return opening.whole(number);
        } catch (LockObtainFailedException e) {
            throw new IOException("The index is in use by another process: " + root, e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Index generation {} cannot be used: {}", number, e.toString());
            return null;
        }
    }

    /** Lets go of a directory that turns out not to hold a whole generation. */
    private static final class Opening implements AutoCloseable {
        private final Directory directory;
        private boolean given;

        Opening(Directory directory) {
            this.directory = directory;
        }

        Generation whole(int number) throws IOException {
            Generation.requireWhole(directory);
            var generation = new Generation(number, directory);
            given = true;
            return generation;
        }

        @Override
        public void close() throws IOException {
            if (!given) {
                directory.close();
            }
        }
    }

    /**
     * An empty generation to begin with, in memory when the disk takes nothing: the site is up all
     * the same, and the rebuild that follows is tried until it succeeds.
     */
    Generation createFirst() throws IOException {
        try {
            return createNext();
        } catch (LockObtainFailedException e) {
            throw new IOException("The index is in use by another process: " + root, e);
        } catch (IOException e) {
            LOG.error("No index can be made in {}; articles cannot be found yet.", root, e);
            return new Generation(0, new ByteBuffersDirectory());
        }
    }

    /** An empty generation after all that are there. */
    Generation createNext() throws IOException {
        if (root == null) {
            return new Generation(1, new ByteBuffersDirectory());
        }
        var numbers = numbers();
        int number = numbers.isEmpty() ? 1 : numbers.getFirst() + 1;
        Files.createDirectories(folder(number));
        var directory = disk.open(folder(number));
        try {
            return new Generation(number, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            remove(number);
            throw e;
        }
    }

    /** The generations that stand there, newest first. */
    List<Integer> numbers() throws IOException {
        if (root == null || !Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches(PREFIX + "\\d{1,9}"))
                    .map(name -> Integer.parseInt(name.substring(PREFIX.length())))
                    .sorted((a, b) -> b - a)
                    .toList();
        }
    }

    /** Removes what earlier starts and broken generations have left beside this one. */
    void removeAllBut(Generation kept) {
        try {
            for (int number : numbers()) {
                if (number != kept.number()) {
                    remove(number);
                }
            }
        } catch (IOException e) {
            LOG.warn("Earlier index generations could not be listed: {}", e.toString());
        }
    }

    /** Removes the files of a generation, as far as that can be done. */
    void remove(int number) {
        if (root == null || !Files.isDirectory(folder(number))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder(number))) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder(number));
        } catch (IOException e) {
            LOG.warn("Index generation {} could not be removed: {}", number, e.toString());
        }
    }

    private Path folder(int number) {
        if (root == null) {
            throw new IllegalStateException("The index is in memory");
        }
        return root.resolve(PREFIX + number);
    }
}
