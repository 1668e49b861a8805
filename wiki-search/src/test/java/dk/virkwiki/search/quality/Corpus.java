package dk.virkwiki.search.quality;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.WikiLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles to search in.
 *
 * @param articles in the order of their paths
 */
public record Corpus(List<Article> articles) {
    private static final Instant SAVED = Instant.parse("2026-11-23T10:00:00Z");

    public Corpus {
        articles = List.copyOf(articles);
    }

    /** Every Markdown file below a folder, but for those in folders that begin with _. */
    public static Corpus of(Path folder) {
        try (var files = Files.walk(folder)) {
            return new Corpus(articles(files, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Article> articles(Stream<Path> files, Path folder) {
        return files.filter(file -> isArticle(folder.relativize(file).toString()))
                .sorted()
                .flatMap(file -> article(file).stream())
                .toList();
    }

    private static boolean isArticle(String file) {
        return file.endsWith(".md") && !file.startsWith("_") && !file.endsWith("README.md");
    }

    /** The article; nothing, and a line that says so, when the site would refuse the file. */
    private static Optional<Article> article(Path file) {
        try {
            var source = Files.readString(file);
            var read = ArticleFile.read(source);
            var metadata = read.metadata();
            if (metadata == null) {
                System.err.println("left out " + file + ": " + read.problems());
                return Optional.empty();
            }
            return Optional.of(new Article(metadata.slug(), 1, source, metadata, "", SAVED, SAVED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links that read as the title of what they lead to, as on the site. */
    public WikiLinks links() {
        var titles = new HashMap<String, String>();
        articles.forEach(article -> titles.put(article.slug(), article.title()));
        return slug ->
                Optional.ofNullable(titles.get(slug))
                        .map(title -> new WikiLinks.Target("/artikler/" + slug, title));
    }
}
