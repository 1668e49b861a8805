package dk.virkwiki.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One build of the index: a folder with a writer and the searchers over it. A rebuild makes the
 * next generation beside the one that serves; a generation is complete once a commit says so.
 */
final class Generation {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final String PREFIX = "generation-";
    private static final String FORMAT = "format";
    private static final String POSITION = "position";
    private static final Similarity SIMILARITY =
            new BM25Similarity(Boosts.SATURATION * FieldWeights.WHOLE, Boosts.LENGTH);
    private static final double BUFFER_MEGABYTES = 48;

    private final int number;
    private final @Nullable Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Generation(int number, @Nullable Path folder, Directory directory) throws IOException {
        this.number = number;
        this.folder = folder;
        this.directory = directory;
        var config = new IndexWriterConfig();
        config.setSimilarity(SIMILARITY);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, new Searchers());
    }

    private final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    /** An empty generation; under {@code root}, or in memory when that is null. */
    static Generation create(@Nullable Path root, int number) throws IOException {
        if (root == null) {
            return new Generation(number, null, new ByteBuffersDirectory());
        }
        var folder = root.resolve(PREFIX + number);
        delete(folder);
        Files.createDirectories(folder);
        return new Generation(number, folder, FSDirectory.open(folder));
    }

    /** Opens a generation after reading every file of it; fails when anything is not whole. */
    static Generation open(Path root, int number) throws IOException {
        var folder = root.resolve(PREFIX + number);
        var directory = FSDirectory.open(folder);
        try {
            check(directory);
            return new Generation(number, folder, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void check(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            String format = reader.getIndexCommit().getUserData().get(FORMAT);
            if (!String.valueOf(ArticleIndex.FORMAT).equals(format)) {
                throw new IOException("format " + format + ", not " + ArticleIndex.FORMAT);
            }
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** The newest generation that is whole, or null; older ones are removed. */
    static @Nullable Generation openNewest(Path root) throws IOException {
        Generation newest = null;
        for (int number : numbers(root)) {
            try {
                if (newest == null) {
                    newest = open(root, number);
                } else {
                    delete(root, number);
                }
            } catch (LockObtainFailedException e) {
                throw new IOException("The index is in use by another process: " + root, e);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Index generation {} cannot be used: {}", number, e.toString());
            }
        }
        return newest;
    }

    /** An empty generation after all that are there. */
    static Generation createNext(@Nullable Path root) throws IOException {
        var numbers = root == null ? List.<Integer>of() : numbers(root);
        return create(root, numbers.isEmpty() ? 1 : numbers.getFirst() + 1);
    }

    /** The generations that stand under this folder, newest first. */
    static List<Integer> numbers(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches(PREFIX + "\\d{1,9}"))
                    .map(name -> Integer.parseInt(name.substring(PREFIX.length())))
                    .sorted((a, b) -> b - a)
                    .toList();
        }
    }

    static void delete(Path root, int number) throws IOException {
        delete(root.resolve(PREFIX + number));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    int number() {
        return number;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Writes everything to disk and says that the generation is complete up to this position. */
    void commit(String position) throws IOException {
        var data = new HashMap<>(Map.of(FORMAT, String.valueOf(ArticleIndex.FORMAT)));
        data.put(POSITION, position);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** The position of the commit that was opened. */
    Optional<String> position() {
        var data = writer.getLiveCommitData();
        if (data == null) {
            return Optional.empty();
        }
        for (var entry : data) {
            if (entry.getKey().equals(POSITION)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Lets go of the files; searches that are under way end in peace. */
    void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    /** Lets go of the files and removes them. */
    void discard() throws IOException {
        close();
        if (folder != null) {
            delete(folder);
        }
    }
}
