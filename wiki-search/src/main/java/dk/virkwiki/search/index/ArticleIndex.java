package dk.virkwiki.search.index;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.document.DocumentMaker;
import dk.virkwiki.search.index.IndexRefreshed.What;
import dk.virkwiki.search.index.ServingIndex.Serving;
import dk.virkwiki.search.text.ArticleText;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that searches are answered from. Holds nothing that cannot be made again from the
 * articles: when it is lost, broken or of another format it opens empty, when it breaks while it is
 * in use it goes on answering as it can, and in both cases it says that it needs a rebuild. Safe
 * for many threads.
 */
public final class ArticleIndex implements AutoCloseable {
    /**
     * Changed whenever indexes made by earlier code must be rebuilt: the next number, and what
     * changed. The words make two changes that meet in a merge a conflict.
     */
    static final String FORMAT = "7: kinds by their everyday names, exercises by their task";

    private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);
    private static final long COMMIT_SECONDS = 20;

    private final Generations generations;
    private final ArticleWriting writing;
    private final ServingIndex serving;
    private final IndexRefresher refresher;
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();

    private volatile @Nullable String position;
    private volatile boolean changed;
    private volatile @Nullable Map<String, Optional<Article>> held;
    private volatile @Nullable Incomplete rebuilding;

    private ArticleIndex(Generations generations, Function<Article, ArticleText> reader)
            throws IOException {
        this.generations = generations;
        this.writing = new ArticleWriting(reader);
        var opened = generations.openNewest();
        var generation = opened == null ? generations.createFirst() : opened;
        position = generation.position().orElse(null);
        serving = new ServingIndex(generation, opened == null);
        refresher = new IndexRefresher(serving);
        refresher.every(COMMIT_SECONDS, this::commitQuietly);
    }

    /**
     * Opens the index under a folder, which is made when it is not there.
     *
     * @param links wiki links as each audience may follow them
     */
    public static ArticleIndex open(Path folder, Function<Audience, WikiLinks> links) {
        return withReader(folder, article -> ArticleText.of(article, links));
    }

    /**
     * Opens the index under a folder, with what codes are called among the words of an article.
     *
     * @param names of the codes in an article's front matter
     */
    public static ArticleIndex open(
            Path folder,
            Function<Audience, WikiLinks> links,
            Function<ArticleMetadata.Tags, List<String>> names) {
        return withReader(
                folder,
                article ->
                        ArticleText.of(article, links)
                                .withNames(names.apply(article.metadata().tags())));
    }

    /** An index that is gone when the process ends. */
    public static ArticleIndex inMemory() {
        return withReader(null, article -> ArticleText.of(article, _ -> WikiLinks.none()));
    }

    static ArticleIndex withReader(@Nullable Path folder, Function<Article, ArticleText> reader) {
        return in(Generations.in(folder), reader);
    }

    static ArticleIndex in(Generations generations, Function<Article, ArticleText> reader) {
        try {
            return new ArticleIndex(generations, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has something done whenever searches begin to answer from newer articles or words. */
    public void whenFresh(Consumer<What> act) {
        serving.whenFresh(act);
    }

    /** Whether articles may be missing until {@link #rebuild} has run. */
    public boolean needsRebuild() {
        return serving.needsRebuild();
    }

    /** How far a rebuild has come while articles may be missing; nothing when all are there. */
    public Optional<Incomplete> incomplete() {
        if (!needsRebuild()) {
            return Optional.empty();
        }
        var now = rebuilding;
        return Optional.of(now == null ? Incomplete.nothing() : now);
    }

    /** How far in the feed of changes the index has come; nothing when it needs a rebuild. */
    public Optional<String> position() {
        return needsRebuild() ? Optional.empty() : Optional.ofNullable(position);
    }

    /** Asks for a rebuild although nothing has failed. */
    public void distrust() {
        serving.distrust();
    }

    /**
     * Puts articles in the index as they now stand; those that readers do not see are taken out.
     *
     * @throws IndexBroken when they are not in the index and will not be in the next one either
     */
    public void save(Collection<Article> articles) {
        change(
                now -> {
                    articles.forEach(article -> hold(article.id(), Optional.of(article)));
                    writing.write(now.generation(), now.maker(), articles);
                });
    }

    /** Those that the index does not hold as they stand; all when it cannot be read. */
    public List<Article> newer(List<Article> articles) {
        return read(
                Audience.ADVISOR,
                articles,
                (searcher, _) -> ArticleWriting.newer(searcher, articles));
    }

    /** Takes an article out of the index. */
    public void remove(String articleId) {
        change(
                now -> {
                    hold(articleId, Optional.empty());
                    ArticleWriting.remove(now.generation(), articleId);
                });
    }

    private interface Change {
        void make(Serving now) throws IOException;
    }

    private void change(Change change) {
        swapping.readLock().lock();
        var now = serving.now();
        try {
            change.make(now);
        } catch (IOException | AlreadyClosedException e) {
            var broken = serving.broken(now.generation(), e);
            if (held == null) {
                throw broken;
            }
        } finally {
            swapping.readLock().unlock();
        }
        changed = true;
        if (now.generation().isWritable()) {
            refresher.ask();
        }
    }

    private void hold(String articleId, Optional<Article> article) {
        var waiting = held;
        if (waiting != null) {
            waiting.put(articleId, article);
        }
    }

    /** Notes how far in the feed of changes the saved articles reach; kept with the next commit. */
    public void reached(String newPosition) {
        position = newPosition;
        changed = true;
    }

    /**
     * Writes everything to disk now, together with the position. A disk that takes nothing is tried
     * again later.
     */
    public void commit(String newPosition) {
        reached(newPosition);
        commitQuietly();
    }

    private void commitQuietly() {
        swapping.readLock().lock();
        var generation = serving.generation();
        try {
            String reached = position;
            if (changed && !needsRebuild() && reached != null) {
                changed = false;
                generation.commit(reached);
            }
        } catch (IOException | AlreadyClosedException e) {
            changed = true;
            if (generation.isWritable()) {
                LOG.warn("The index could not be written to disk, trying again later.", e);
            } else {
                serving.broken(generation, e);
            }
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** The same as {@link #rebuild(long, Supplier, RebuildProgress)} of an unknown number. */
    public void rebuild(Supplier<Stream<Article>> articles, RebuildProgress progress) {
        rebuild(0, articles, progress);
    }

    /**
     * Makes a new index of all articles beside the old one, which goes on answering, and then swaps
     * them. Articles saved meanwhile are in both. Only one rebuild runs at a time.
     *
     * @param expected how many articles there are, more or less; 0 when that is not known
     * @param articles gives all articles; asked once, after saves have begun to be kept for the new
     *     index, so that no change is lost between them
     */
    public void rebuild(
            long expected, Supplier<Stream<Article>> articles, RebuildProgress progress) {
        var waiting = beginRebuild(expected);
        try {
            fillAndSwap(
                    articles,
                    ready -> {
                        rebuilding = new Incomplete(ready, expected);
                        progress.indexed(ready);
                    },
                    waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held = null;
            rebuilding = null;
        }
        generations.removeAllBut(serving.generation());
        serving.tellFresh(What.ARTICLES);
    }

    private Map<String, Optional<Article>> beginRebuild(long expected) {
        var waiting = new ConcurrentHashMap<String, Optional<Article>>();
        swapping.writeLock().lock();
        try {
            if (rebuilding != null) {
                throw new IllegalStateException("a rebuild is already running");
            }
            rebuilding = new Incomplete(0, expected);
            held = waiting;
        } finally {
            swapping.writeLock().unlock();
        }
        return waiting;
    }

    private void fillAndSwap(
            Supplier<Stream<Article>> articles,
            RebuildProgress progress,
            Map<String, Optional<Article>> waiting)
            throws IOException {
        var next = generations.createNext();
        try (var all = articles.get()) {
            var maker = new DocumentMaker(_ -> Lexicon.empty());
            new Rebuild(batch -> writing.write(next, maker, batch), progress).run(all);
            next.writer().commit();
            next.searchers().maybeRefreshBlocking();
            var words = Dictionary.readAll(next);
            swapping.writeLock().lock();
            try {
                takeInHeld(next, maker, waiting);
                swap(Serving.of(next, words));
            } finally {
                swapping.writeLock().unlock();
            }
        } finally {
            if (serving.generation() != next) {
                next.close();
                generations.remove(next.number());
            }
        }
    }

    private void takeInHeld(
            Generation next, DocumentMaker maker, Map<String, Optional<Article>> waiting)
            throws IOException {
        for (String removed : waiting.keySet()) {
            ArticleWriting.remove(next, removed);
        }
        writing.write(next, maker, waiting.values().stream().flatMap(Optional::stream).toList());
        next.commit(position == null ? "" : position);
        next.searchers().maybeRefreshBlocking();
    }

    private void swap(Serving next) {
        held = null;
        var old = serving.generation();
        serving.serve(next);
        old.close();
    }

    /** Makes everything saved so far searchable, its words included, before it returns. */
    void settle() {
        refresher.settle();
    }

    /** Something to do with a searcher that is its own and stops when its time is up. */
    public interface Reading<T> {
        T with(IndexSearcher searcher, Dictionary dictionary) throws IOException;
    }

    /**
     * Reads the index as it stands now, with the words of one audience.
     *
     * @param otherwise what to give when its files cannot be read; it is made anew then
     */
    public <T> T read(Audience audience, T otherwise, Reading<T> reading) {
        try {
            return serving.read(audience, reading);
        } catch (IndexBroken e) {
            return otherwise;
        }
    }

    /** Writes what is not on disk yet and lets go of the files. */
    @Override
    public void close() {
        refresher.close();
        commitQuietly();
        serving.generation().close();
    }
}
