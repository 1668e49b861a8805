package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that searches are answered from. Holds nothing that cannot be made again from the
 * articles: when it is lost, broken or of another format it opens empty and says that it needs a
 * rebuild. Safe for many threads.
 */
public final class ArticleIndex implements AutoCloseable {
    /** Raised whenever indexes made by earlier code must be rebuilt. */
    static final int FORMAT = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);
    private static final long COMMIT_SECONDS = 20;
    private static final long DICTIONARY_LEAST_MILLIS = 500;
    private static final long DICTIONARY_REST = 20;

    private final @Nullable Path root;
    private final Function<Article, ArticleText> reader;
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("search-index-", 0).factory());
    private final AtomicBoolean refreshAsked = new AtomicBoolean();
    private final AtomicBoolean dictionaryAsked = new AtomicBoolean();
    private final AtomicBoolean rebuilding = new AtomicBoolean();

    private volatile Live live;
    private volatile @Nullable String position;
    private volatile boolean needsRebuild;
    private volatile boolean changed;
    private volatile long dictionaryMillis = DICTIONARY_LEAST_MILLIS;
    private volatile @Nullable Map<String, Optional<Article>> held;
    private volatile Runnable whenFresh = () -> {};

    /** The generation that serves, and the words in it. */
    private record Live(Generation generation, Map<Audience, Dictionary> dictionaries) {
        Dictionary dictionary(Audience audience) {
            return Objects.requireNonNull(dictionaries.get(audience));
        }
    }

    private ArticleIndex(@Nullable Path root, Function<Article, ArticleText> reader)
            throws IOException {
        this.root = root;
        this.reader = reader;
        var opened = root == null ? null : Generation.openNewest(root);
        needsRebuild = opened == null;
        var generation = opened == null ? Generation.createNext(root) : opened;
        position = generation.position().orElse(null);
        live = new Live(generation, Dictionary.readAll(generation));
        background.scheduleWithFixedDelay(
                this::commitQuietly, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Opens the index under a folder, which is made when it is not there.
     *
     * @param links wiki links as each audience may follow them
     */
    public static ArticleIndex open(Path folder, Function<Audience, WikiLinks> links) {
        return withReader(folder, article -> ArticleText.of(article, links));
    }

    /** An index that is gone when the process ends. */
    public static ArticleIndex inMemory() {
        return withReader(null, article -> ArticleText.of(article, _ -> WikiLinks.none()));
    }

    static ArticleIndex withReader(@Nullable Path folder, Function<Article, ArticleText> reader) {
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new ArticleIndex(folder, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has something done whenever searches begin to answer from newer texts or words. */
    void whenFresh(Runnable act) {
        whenFresh = act;
    }

    /** Whether articles may be missing until {@link #rebuild} has run. */
    public boolean needsRebuild() {
        return needsRebuild;
    }

    /** How far in the feed of changes the index has come; nothing when it needs a rebuild. */
    public Optional<String> position() {
        return needsRebuild ? Optional.empty() : Optional.ofNullable(position);
    }

    /**
     * Puts articles in the index as they now stand; those that readers do not see are taken out.
     */
    public void save(Collection<Article> articles) {
        change(
                maker -> {
                    for (var article : articles) {
                        hold(article.id(), Optional.of(article));
                    }
                    write(live.generation(), maker, List.copyOf(articles));
                });
    }

    /** Takes an article out of the index. */
    public void remove(String articleId) {
        change(
                _ -> {
                    hold(articleId, Optional.empty());
                    live.generation().writer().deleteDocuments(idTerm(articleId));
                });
    }

    private interface Change {
        void make(DocumentMaker maker) throws IOException;
    }

    private void change(Change change) {
        swapping.readLock().lock();
        try {
            change.make(new DocumentMaker(audience -> live.dictionary(audience).lexicon()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swapping.readLock().unlock();
        }
        changed = true;
        askForRefresh();
    }

    private void hold(String articleId, Optional<Article> article) {
        var waiting = held;
        if (waiting != null) {
            waiting.put(articleId, article);
        }
    }

    private void write(Generation generation, DocumentMaker maker, List<Article> articles)
            throws IOException {
        var writer = generation.writer();
        for (var article : articles) {
            if (!article.isReadableBy(Audience.ADVISOR)) {
                writer.deleteDocuments(idTerm(article.id()));
            }
        }
        var texts =
                articles.stream()
                        .filter(article -> article.isReadableBy(Audience.ADVISOR))
                        .map(reader)
                        .toList();
        maker.make(
                texts,
                made -> {
                    try {
                        writer.updateDocument(idTerm(made.articleId()), made.document());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Term idTerm(String articleId) {
        return new Term(CardFields.ID, articleId);
    }

    /** Notes how far in the feed of changes the saved articles reach; kept with the next commit. */
    public void reached(String newPosition) {
        position = newPosition;
        changed = true;
    }

    /** Writes everything to disk now, together with the position. */
    public void commit(String newPosition) {
        reached(newPosition);
        commit();
    }

    private void commit() {
        swapping.readLock().lock();
        try {
            String reached = position;
            if (!needsRebuild && reached != null) {
                changed = false;
                live.generation().commit(reached);
            }
        } catch (IOException e) {
            changed = true;
            throw new UncheckedIOException(e);
        } finally {
            swapping.readLock().unlock();
        }
    }

    private void commitQuietly() {
        try {
            if (changed) {
                commit();
            }
        } catch (UncheckedIOException | AlreadyClosedException e) {
            LOG.warn(
                    "The index could not be written to disk, trying again later: {}", e.toString());
        }
    }

    /**
     * Makes a new index of all articles beside the old one, which goes on answering, and then swaps
     * them. Articles saved meanwhile are in both. Only one rebuild runs at a time.
     *
     * @param articles gives all articles; asked once, after saves have begun to be kept for the new
     *     index, so that no change is lost between them
     */
    public void rebuild(Supplier<Stream<Article>> articles, RebuildProgress progress) {
        if (!rebuilding.compareAndSet(false, true)) {
            throw new IllegalStateException("a rebuild is already running");
        }
        try {
            var waiting = new ConcurrentHashMap<String, Optional<Article>>();
            swapping.writeLock().lock();
            held = waiting;
            swapping.writeLock().unlock();
            fillAndSwap(articles, progress, waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held = null;
            rebuilding.set(false);
        }
    }

    private void fillAndSwap(
            Supplier<Stream<Article>> articles,
            RebuildProgress progress,
            Map<String, Optional<Article>> waiting)
            throws IOException {
        var next = Generation.create(root, live.generation().number() + 1);
        try (var all = articles.get()) {
            var maker = new DocumentMaker(_ -> Lexicon.empty());
            new Rebuild(batch -> write(next, maker, batch), progress).run(all);
            next.searchers().maybeRefreshBlocking();
            var words = Dictionary.readAll(next);
            swapping.writeLock().lock();
            try {
                swap(next, words, maker, waiting);
            } finally {
                swapping.writeLock().unlock();
            }
        } catch (IOException | RuntimeException | Error e) {
            if (live.generation() != next) {
                next.discard();
            }
            throw e;
        }
    }

    private void swap(
            Generation next,
            Map<Audience, Dictionary> words,
            DocumentMaker maker,
            Map<String, Optional<Article>> waiting)
            throws IOException {
        for (String removed : waiting.keySet()) {
            next.writer().deleteDocuments(idTerm(removed));
        }
        write(next, maker, waiting.values().stream().flatMap(Optional::stream).toList());
        held = null;
        next.commit(position == null ? "" : position);
        next.searchers().maybeRefreshBlocking();
        var old = live.generation();
        live = new Live(next, words);
        needsRebuild = false;
        old.discard();
        whenFresh.run();
    }

    private void askForRefresh() {
        if (refreshAsked.compareAndSet(false, true)) {
            background.execute(this::refresh);
        }
    }

    private void refresh() {
        refreshAsked.set(false);
        try {
            live.generation().searchers().maybeRefreshBlocking();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("Saved articles cannot be found yet: {}", e.toString());
        }
        whenFresh.run();
        if (dictionaryAsked.compareAndSet(false, true)) {
            background.schedule(this::readWords, dictionaryMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** Words change slowly and reading them costs, so it happens seldom when it takes long. */
    private void readWords() {
        dictionaryAsked.set(false);
        long start = System.nanoTime();
        try {
            var now = live;
            var words = Dictionary.readAll(now.generation());
            swapping.readLock().lock();
            try {
                if (live.generation() == now.generation()) {
                    live = new Live(now.generation(), words);
                }
            } finally {
                swapping.readLock().unlock();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The words of the index could not be read: {}", e.toString());
        }
        whenFresh.run();
        long rest = (System.nanoTime() - start) / 1_000_000 * DICTIONARY_REST;
        dictionaryMillis = Math.max(DICTIONARY_LEAST_MILLIS, rest);
    }

    /** Makes everything saved so far searchable, its words included, before it returns. */
    void settle() {
        refresh();
        readWords();
    }

    /** Something to do with one searcher. */
    interface Reading<T> {
        T with(IndexSearcher searcher, Dictionary dictionary) throws IOException;
    }

    /** Reads the index as it stands now, with the words of one audience. */
    <T> T read(Audience audience, Reading<T> reading) {
        while (true) {
            var now = live;
            try {
                var searcher = now.generation().searchers().acquire();
                try {
                    return reading.with(searcher, now.dictionary(audience));
                } finally {
                    now.generation().searchers().release(searcher);
                }
            } catch (AlreadyClosedException e) {
                if (live.generation() == now.generation()) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes what is not on disk yet and lets go of the files. */
    @Override
    public void close() {
        background.shutdown();
        commitQuietly();
        try {
            background.awaitTermination(10, TimeUnit.SECONDS);
            live.generation().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
