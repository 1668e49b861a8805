package dk.virkwiki.bench;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The articles in a folder of Markdown files. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** A file that can be saved: the whole of it, what its front matter says, and its Markdown. */
    record Text(String source, ArticleMetadata metadata, String body) {}

    /** Every article of the folder, in the order of paths. */
    static List<Text> read(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> isArticle(folder.relativize(path)))
                    .sorted()
                    .map(ArticleFiles::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a text file that are not blank. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isArticle(Path relative) {
        var name = relative.toString();
        return name.endsWith(".md") && !name.startsWith("_") && !name.endsWith("README.md");
    }

    private static Text text(Path path) {
        try {
            var source = Files.readString(path);
            var file = ArticleFile.read(source);
            var metadata = Objects.requireNonNull(file.metadata(), () -> path + " has errors");
            return new Text(source, metadata, file.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
