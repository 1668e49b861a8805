package dk.virkwiki.search.index;

import dk.virkwiki.search.text.FieldWeights;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One build of the index: a folder with a writer and the searchers over it. A rebuild makes the
 * next generation beside the one that serves; a generation is complete once a commit says so.
 */
final class Generation {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final String FORMAT = "format";
    private static final String POSITION = "position";

    /** BM25: how soon more of the same word stops counting, and how much length counts. */
    private static final float SATURATION = 1.2f;

    private static final float LENGTH = 0.75f;
    private static final Similarity SIMILARITY =
            new BM25Similarity(SATURATION * FieldWeights.OF_WORD, LENGTH);
    private static final double BUFFER_MEGABYTES = 48;

    private final int number;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long checked;
    private boolean whole = true;

    Generation(int number, Directory directory) throws IOException {
        this.number = number;
        this.directory = directory;
        var config = new IndexWriterConfig();
        config.setSimilarity(SIMILARITY);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    /** Reads every file of a generation; fails when anything is not whole, or of another format. */
    static void requireWhole(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            String format = reader.getIndexCommit().getUserData().get(FORMAT);
            if (!ArticleIndex.FORMAT.equals(format)) {
                throw new IOException("format " + format + ", not " + ArticleIndex.FORMAT);
            }
            checkIntegrity(reader);
        }
    }

    private static void checkIntegrity(IndexReader reader) throws IOException {
        for (var leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
    }

    /**
     * Whether everything searchers read is as it was written. Reads all of it, so it looks at most
     * once a minute and gives the last answer in between.
     */
    synchronized boolean isWhole() {
        long now = System.nanoTime();
        if (checked == 0 || now - checked > TimeUnit.MINUTES.toNanos(1)) {
            whole = readsWhole();
            checked = now;
        }
        return whole;
    }

    private boolean readsWhole() {
        try {
            var searcher = searchers.acquire();
            try {
                checkIntegrity(searcher.getIndexReader());
                return true;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | RuntimeException | InternalError e) {
            LOG.warn("Index generation {} is damaged: {}", number, e.toString());
            return false;
        }
    }

    int number() {
        return number;
    }

    IndexWriter writer() {
        return writer;
    }

    /** Whether articles can still be written; a failure in the midst of writing ends that. */
    boolean isWritable() {
        return writer.isOpen();
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** A searcher for one question, which gives what it has found when its time is up. */
    static IndexSearcher searcher(IndexReader reader, QueryTimeout timeout) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setTimeout(timeout);
        return searcher;
    }

    /** Writes everything to disk and says that the generation is complete up to this position. */
    void commit(String position) throws IOException {
        var data = new HashMap<>(Map.of(FORMAT, ArticleIndex.FORMAT));
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
    void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Index generation {} did not close in peace: {}", number, e.toString());
        }
    }
}
