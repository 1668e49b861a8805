package dk.virkwiki.bench;

import com.sun.management.OperatingSystemMXBean;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.search.index.ArticleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the index of a folder of articles anew, some times in a row, without the store; and says
 * how much memory the open index takes. Arguments: the folder, and how many times (3).
 */
final class RebuildLoad {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RebuildLoad() {}

    public static void main(String[] args) throws IOException {
        var files = files(Path.of(args[0]));
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var folder = Files.createTempDirectory("wiki-rebuild-");
        try {
            try (var index = ArticleIndex.open(folder, _ -> links())) {
                for (int i = 0; i < times; i++) {
                    rebuild(index, files);
                }
                index.commit(Instant.EPOCH.toString());
            }
            long before = heap();
            try (var index = ArticleIndex.open(folder, _ -> links())) {
                long open = heap() - before;
                System.out.printf(
                        "memory of the open index: %.1f MB, complete: %b%n",
                        open / 1e6, index.incomplete().isEmpty());
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void rebuild(ArticleIndex index, List<Path> files) {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        index.rebuild(() -> files.stream().flatMap(RebuildLoad::article), _ -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        System.out.printf(
                "%d articles: %.0f /s, %.2f ms of CPU each%n",
                files.size(), files.size() / seconds, cpuSeconds * 1000 / files.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Stream<Article> article(Path path) {
        try {
            var source = Files.readString(path);
            var metadata = ArticleFile.read(source).metadata();
            var at = Instant.EPOCH;
            return metadata == null
                    ? Stream.empty()
                    : Stream.of(new Article(metadata.slug(), 1, source, metadata, "", at, at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WikiLinks links() {
        return slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, slug));
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
