package dk.virkwiki.search.index;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.article.Article;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an index does that breaks while it is in use. */
@Timeout(60)
class BrokenIndexTest {
    private final FailingDisk disk = new FailingDisk();

    @TempDir private Path folder;

    private ArticleIndex open() {
        return ArticleIndex.in(new Generations(folder, disk), SearchFixtures::textOf);
    }

    private ArticleIndex whole() {
        var index = open();
        index.rebuild(() -> Stream.of(moms()), _ -> {});
        return index;
    }

    private static SearchResult search(ArticleIndex index, String text) {
        return new ArticleSearch(index).search(SearchQuery.of(text), Audience.PUBLIC);
    }

    private static List<String> find(ArticleIndex index, String text) {
        return titles(search(index, text));
    }

    private static Article moms() {
        return article("Moms").body("Indberet moms.").saved();
    }

    private static Article wages() {
        return article("Løn").body("Løn til ansatte").saved();
    }

    @Test
    void fullDiskLeavesTheOldTextsAndARebuildHealsWhenThereIsRoom() {
        try (var index = whole()) {
            breakWriting(index);

            assertThat(index.incomplete()).isPresent();
            assertThat(find(index, "moms")).containsExactly("Moms");
            index.commit("43");
            assertThatThrownBy(() -> index.rebuild(() -> Stream.of(moms(), wages()), _ -> {}))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(find(index, "moms")).containsExactly("Moms");

            disk.full = false;
            index.rebuild(() -> Stream.of(moms(), wages()), _ -> {});
            assertThat(index.incomplete()).isEmpty();
            assertThat(find(index, "løn")).containsExactly("Løn");
            index.save(List.of(article("Bil").body("Bil").saved()));
            index.settle();
            assertThat(find(index, "bil")).containsExactly("Bil");
        }
    }

    @Test
    void diskThatIsFullAtACommitLosesNothing() {
        try (var index = whole()) {
            index.commit("42");
            index.save(List.of(wages()));
            index.settle();
            disk.full = true;
            index.commit("43");
            assertThat(find(index, "moms")).containsExactly("Moms");
            disk.full = false;
            if (index.needsRebuild()) {
                index.rebuild(() -> Stream.of(moms(), wages()), _ -> {});
            }
            index.commit("44");
        }
        try (var index = open()) {
            assertThat(index.position()).contains("44");
            assertThat(find(index, "løn")).containsExactly("Løn");
        }
    }

    @Test
    void savesDuringTheRebuildOfABrokenIndexAreInTheNewOne() {
        try (var index = whole()) {
            breakWriting(index);
            disk.full = false;
            index.rebuild(
                    () -> {
                        index.save(List.of(article("Undervejs").body("Undervejs").saved()));
                        return Stream.of(moms(), wages());
                    },
                    _ -> {});
            assertThat(find(index, "undervejs")).containsExactly("Undervejs");
        }
    }

    @Test
    void indexThatCannotBeMadeOpensEmptyAndIsMadeLater() {
        disk.full = true;
        try (var index = open()) {
            assertThat(index.incomplete()).contains(new Incomplete(0, 0));
            assertThat(find(index, "moms")).isEmpty();
            disk.full = false;
            index.rebuild(() -> Stream.of(moms()), _ -> {});
            index.commit("42");
            assertThat(find(index, "moms")).containsExactly("Moms");
        }
        try (var index = open()) {
            assertThat(index.position()).contains("42");
        }
    }

    @Test
    void filesDamagedUnderTheSearchersAreAnsweredWithNothingAndARebuild() throws IOException {
        try (var index = whole()) {
            overwriteAll();
            assertThat(search(index, "moms").isCutShort()).isTrue();
            assertThat(new ArticleLists(index).newest(Audience.PUBLIC, 5)).isEmpty();
            assertThat(
                            new ArticleLists(index)
                                    .byTitle(Filters.none(), null, Audience.PUBLIC, 0, 5)
                                    .articles())
                    .isEmpty();
            assertThat(new ArticleSearch(index).related("moms", Audience.PUBLIC, 3)).isEmpty();
            assertThat(index.needsRebuild()).isTrue();
            index.rebuild(() -> Stream.of(moms()), _ -> {});
            assertThat(find(index, "moms")).containsExactly("Moms");
        }
    }

    @Test
    void textThatTheIndexRefusesDoesNotKeepOthersOut() {
        var odd = article("Sær").owner("X".repeat(40_000)).body("Sær").saved();
        try (var index = SearchFixtures.memoryIndex(moms(), odd, wages())) {
            assertThat(find(index, "moms")).containsExactly("Moms");
            assertThat(find(index, "løn")).containsExactly("Løn");
            assertThat(index.needsRebuild()).isTrue();
        }
    }

    @Test
    void aRebuildTellsHowFarItIs() {
        try (var index = open()) {
            var seen = new ArrayList<Incomplete>();
            index.rebuild(
                    4_000,
                    () -> Stream.of(moms(), wages()),
                    _ -> index.incomplete().ifPresent(seen::add));
            assertThat(seen).containsExactly(new Incomplete(2, 4_000));
            assertThat(new Incomplete(3_000, 4_000).percent()).isEqualTo(75);
            assertThat(new Incomplete(5_000, 4_000).percent()).isEqualTo(99);
        }
    }

    /** Whoever saves is told, so that the text is saved again when the index has been made anew. */
    private void breakWriting(ArticleIndex index) {
        disk.full = true;
        assertThatThrownBy(
                        () -> {
                            index.save(List.of(wages()));
                            index.settle();
                            index.save(List.of(wages()));
                        })
                .isInstanceOf(IndexBroken.class);
    }

    private void overwriteAll() throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                var garbage = new byte[(int) bytes.length()];
                Arrays.fill(garbage, (byte) 0x55);
                bytes.write(garbage);
            }
        }
    }
}
