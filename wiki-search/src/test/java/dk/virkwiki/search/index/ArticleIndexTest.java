package dk.virkwiki.search.index;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArticleIndexTest {
    @TempDir private Path folder;

    private ArticleIndex open() {
        return ArticleIndex.withReader(folder, SearchFixtures::textOf);
    }

    private static List<String> find(ArticleIndex index, String text) {
        return titles(new ArticleSearch(index).search(SearchQuery.of(text), Audience.PUBLIC));
    }

    private static Article moms() {
        return article("Moms").body("Indberet moms.").saved();
    }

    private static Article other(int number) {
        return article("Artikel " + number).body("Ord" + number + " fælles").saved();
    }

    private static Stream<Article> many(int count) {
        return IntStream.range(0, count).mapToObj(ArticleIndexTest::other);
    }

    private void makeIndex() {
        try (var index = open()) {
            index.reached("41");
            index.rebuild(() -> Stream.of(moms()), _ -> {});
            index.commit("42");
        }
    }

    @Test
    void newIndexNeedsARebuild() {
        try (var index = open()) {
            assertThat(index.needsRebuild()).isTrue();
            assertThat(index.position()).isEmpty();
            assertThat(find(index, "moms")).isEmpty();
        }
    }

    @Test
    void positionAndArticlesAreThereAfterReopening() {
        makeIndex();
        try (var index = open()) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.position()).contains("42");
            assertThat(find(index, "moms")).containsExactly("Moms");
        }
    }

    @Test
    void closingKeepsWhatWasReached() {
        makeIndex();
        try (var index = open()) {
            index.save(List.of(article("Løn").body("Løn til ansatte").saved()));
            index.reached("43");
        }
        try (var index = open()) {
            assertThat(index.position()).contains("43");
            assertThat(find(index, "løn")).containsExactly("Løn");
        }
    }

    @Test
    void savedTextIsFoundWithoutWaitingForACommit() throws Exception {
        try (var index = open()) {
            // With no position to note there is nothing that would write this to disk.
            index.rebuild(() -> Stream.of(moms()), _ -> {});
            int committed = committed();
            var fresh = new Semaphore(0);
            index.whenFresh(_ -> fresh.release());
            index.save(List.of(other(7)));
            while (find(index, "ord7").isEmpty()) {
                fresh.acquire();
            }
            assertThat(committed()).isEqualTo(committed);
        }
    }

    private int committed() throws IOException {
        var generation =
                folder.resolve("generation-" + Generations.in(folder).numbers().getFirst());
        try (var directory = FSDirectory.open(generation);
                var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    @Test
    void savingAgainReplacesAndWithdrawingRemoves() {
        try (var index = SearchFixtures.memoryIndex(moms())) {
            index.save(List.of(article("Moms").body("Helt nye udtryk").saved()));
            index.settle();
            assertThat(find(index, "indberet")).isEmpty();
            assertThat(find(index, "udtryk")).containsExactly("Moms");
            index.save(List.of(article("Moms").status(ArticleStatus.WITHDRAWN).saved()));
            index.settle();
            assertThat(find(index, "moms")).isEmpty();
        }
    }

    @Test
    void removedArticleIsGone() {
        try (var index = SearchFixtures.memoryIndex(moms(), other(1))) {
            index.remove("moms");
            index.settle();
            assertThat(find(index, "moms")).isEmpty();
            assertThat(find(index, "ord1")).hasSize(1);
        }
    }

    @Test
    void anyBrokenFileMeansARebuildAndNotAFailure() throws IOException {
        makeIndex();
        var pristine = new HashMap<Path, byte[]>();
        for (var file : files()) {
            pristine.put(file, Files.readAllBytes(file));
        }
        for (var file : pristine.keySet()) {
            if (file.endsWith("write.lock")) {
                continue;
            }
            clear();
            for (var whole : pristine.entrySet()) {
                Files.createDirectories(whole.getKey().getParent());
                Files.write(whole.getKey(), whole.getValue());
            }
            byte[] broken = pristine.get(file).clone();
            broken[broken.length / 2] ^= 0x55;
            Files.write(file, broken);
            try (var index = open()) {
                assertThat(index.needsRebuild()).as(file.toString()).isTrue();
                index.rebuild(() -> Stream.of(moms()), _ -> {});
                assertThat(find(index, "moms")).containsExactly("Moms");
            }
        }
    }

    @Test
    void indexOfAnotherFormatIsRebuilt() throws IOException {
        makeIndex();
        var generation =
                folder.resolve("generation-" + Generations.in(folder).numbers().getFirst());
        try (var directory = FSDirectory.open(generation);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0", "position", "42").entrySet());
            writer.commit();
        }
        try (var index = open()) {
            assertThat(index.needsRebuild()).isTrue();
            assertThat(index.position()).isEmpty();
        }
    }

    @Test
    void missingFilesMeanARebuild() throws IOException {
        makeIndex();
        for (var file : files()) {
            if (file.getFileName().toString().startsWith("_")) {
                Files.delete(file);
            }
        }
        try (var index = open()) {
            assertThat(index.needsRebuild()).isTrue();
            index.save(List.of(moms()));
            index.settle();
            assertThat(find(index, "moms")).containsExactly("Moms");
        }
    }

    @Test
    void unfinishedRebuildIsForgotten() {
        makeIndex();
        try (var index = open()) {
            assertThatThrownBy(
                            () ->
                                    index.rebuild(
                                            () ->
                                                    many(3_000)
                                                            .peek(
                                                                    a -> {
                                                                        if (a.id().endsWith(
                                                                                        "2500")) {
                                                                            throw new IllegalStateException(
                                                                                    "stop");
                                                                        }
                                                                    }),
                                            _ -> {}))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(index.needsRebuild()).isFalse();
            assertThat(find(index, "moms")).containsExactly("Moms");
            index.rebuild(() -> many(3), _ -> {});
            assertThat(find(index, "fælles")).hasSize(3);
        }
    }

    @Test
    void indexInUseIsNotTakenForBroken() {
        makeIndex();
        try (var first = open()) {
            assertThatThrownBy(this::open).isInstanceOf(UncheckedIOException.class);
            assertThat(find(first, "moms")).containsExactly("Moms");
        }
        try (var index = open()) {
            assertThat(index.needsRebuild()).isFalse();
        }
    }

    @Test
    void oldIndexAnswersWhileANewOneIsMadeAndSavesAreInBoth() throws Exception {
        makeIndex();
        try (var index = open()) {
            var halfway = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var told = new AtomicLong();
            var rebuild =
                    CompletableFuture.runAsync(
                            () ->
                                    index.rebuild(
                                            () ->
                                                    Stream.concat(Stream.of(moms()), many(5_000))
                                                            .peek(
                                                                    a -> {
                                                                        if (a.id().endsWith(
                                                                                        "-3000")) {
                                                                            halfway.countDown();
                                                                            await(goOn);
                                                                        }
                                                                    }),
                                            count -> told.accumulateAndGet(count, Math::max)));
            halfway.await();
            index.save(List.of(article("Moms").body("Ændret undervejs").saved()));
            index.save(List.of(other(9_999)));
            index.remove("artikel-7");
            index.settle();
            assertThat(find(index, "undervejs")).containsExactly("Moms");
            assertThat(find(index, "ord2")).isEmpty();
            goOn.countDown();
            rebuild.join();
            assertThat(told.get()).isEqualTo(5_001);
            assertThat(find(index, "undervejs")).containsExactly("Moms");
            assertThat(find(index, "indberet")).isEmpty();
            assertThat(find(index, "ord9999")).hasSize(1);
            assertThat(find(index, "\"ord7\"")).isEmpty();
            assertThat(find(index, "\"ord4999\"")).hasSize(1);
            try (var generations = Files.list(folder)) {
                assertThat(generations).hasSize(1);
            }
        }
    }

    @Test
    void searchingGoesOnWhileSavingAndRebuilding() throws Exception {
        try (var index = SearchFixtures.memoryIndex(moms());
                var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var search = new ArticleSearch(index);
            var started = new CountDownLatch(4);
            var done = new AtomicBoolean();
            var searchers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                searchers.add(threads.submit(() -> searches(search, started, done)));
            }
            started.await();
            for (int i = 0; i < 200; i++) {
                index.save(List.of(other(i)));
                if (i % 50 == 49) {
                    int saved = i;
                    index.rebuild(() -> Stream.concat(Stream.of(moms()), many(saved + 1)), _ -> {});
                }
            }
            done.set(true);
            for (var searcher : searchers) {
                assertThat(searcher.get()).isPositive();
            }
            index.settle();
            assertThat(search.search(SearchQuery.of("fælles"), Audience.PUBLIC).total())
                    .isEqualTo(200);
        }
    }

    private static int searches(ArticleSearch search, CountDownLatch started, AtomicBoolean done) {
        int count = 0;
        while (!done.get()) {
            var result = search.search(SearchQuery.of("moms"), Audience.PUBLIC);
            assertThat(titles(result)).contains("Moms");
            search.suggest("ord1", Audience.PUBLIC, 5);
            count++;
            started.countDown();
        }
        return count;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void clear() throws IOException {
        for (var file : files()) {
            Files.delete(file);
        }
    }
}
