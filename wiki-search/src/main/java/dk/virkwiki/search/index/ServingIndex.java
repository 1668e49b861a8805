package dk.virkwiki.search.index;

import dk.virkwiki.search.document.DocumentMaker;
import dk.virkwiki.search.index.IndexRefreshed.What;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that answers at the moment, and whether it can be relied on. One that breaks goes
 * on answering as long as it can, until a rebuild puts another in its place. Safe for many threads.
 */
final class ServingIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ServingIndex.class);

    private volatile Serving now;
    private volatile boolean needsRebuild;
    private volatile Consumer<What> whenFresh = _ -> {};

    /**
     * A generation with its words.
     *
     * @param maker makes documents with these words
     */
    record Serving(
            Generation generation, Map<Audience, Dictionary> dictionaries, DocumentMaker maker) {

        static Serving of(Generation generation, Map<Audience, Dictionary> dictionaries) {
            return new Serving(
                    generation,
                    dictionaries,
                    new DocumentMaker(audience -> of(dictionaries, audience).lexicon()));
        }

        Dictionary dictionary(Audience audience) {
            return of(dictionaries, audience);
        }

        private static Dictionary of(Map<Audience, Dictionary> dictionaries, Audience audience) {
            return Objects.requireNonNull(dictionaries.get(audience));
        }
    }

    ServingIndex(Generation generation, boolean needsRebuild) throws IOException {
        this.now = Serving.of(generation, Dictionary.readAll(generation));
        this.needsRebuild = needsRebuild;
    }

    Serving now() {
        return now;
    }

    Generation generation() {
        return now.generation();
    }

    /** Whether articles may be missing until a rebuild has run. */
    boolean needsRebuild() {
        return needsRebuild;
    }

    void whenFresh(Consumer<What> act) {
        whenFresh = act;
    }

    /** Tells whoever wants to know that searches answer differently from now on. */
    void tellFresh(What what) {
        whenFresh.accept(what);
    }

    /** Puts a generation that holds every article in the place of the one that served. */
    synchronized void serve(Serving next) {
        now = next;
        needsRebuild = false;
    }

    /** Newer words of the generation that serves; forgotten when another has come meanwhile. */
    synchronized void useWords(Generation generation, Map<Audience, Dictionary> words) {
        if (now.generation() == generation) {
            now = Serving.of(generation, words);
        }
    }

    /** Notes that a generation failed: when it is the one that serves, it must be made anew. */
    IndexBroken broken(Generation generation, Throwable cause) {
        if (now.generation() == generation && !needsRebuild) {
            needsRebuild = true;
            LOG.error("The search index is broken and is made anew.", cause);
            tellFresh(What.ARTICLES);
        }
        return new IndexBroken(cause);
    }

    /** Asks for a rebuild for another reason than a failure. */
    void distrust() {
        needsRebuild = true;
    }

    /**
     * Reads the index as it stands now, with the words of one audience.
     *
     * @throws IndexBroken when its files cannot be read
     */
    <T> T read(Audience audience, ArticleIndex.Reading<T> reading) {
        while (true) {
            var serving = now;
            try {
                return read(serving, audience, reading);
            } catch (AlreadyClosedException e) {
                if (now.generation() == serving.generation()) {
                    throw broken(serving.generation(), e);
                }
            } catch (IOException | InternalError e) {
                // A memory-mapped file that was cut short is told by an InternalError.
                throw broken(serving.generation(), e);
            } catch (RuntimeException e) {
                if (!(e instanceof IndexBroken) && !serving.generation().isWhole()) {
                    throw broken(serving.generation(), e);
                }
                throw e;
            }
        }
    }

    private static <T> T read(Serving serving, Audience audience, ArticleIndex.Reading<T> reading)
            throws IOException {
        var searchers = serving.generation().searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            var own = Generation.searcher(searcher.getIndexReader(), new SearchBudget());
            return reading.with(own, serving.dictionary(audience));
        } finally {
            searchers.release(searcher);
        }
    }
}
