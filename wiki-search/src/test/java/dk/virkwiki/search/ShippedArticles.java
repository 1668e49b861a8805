package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.markdown.WikiLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The articles that the site ships with, what links to them say, and queries for them. */
final class ShippedArticles {
    private static final Path FOLDER = Path.of("../articles");
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private ShippedArticles() {}

    static List<Article> all() throws IOException {
        var articles = new ArrayList<Article>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String source = Files.readString(file);
                var metadata = ArticleFile.read(source).metadata();
                articles.add(new Article(metadata.slug(), 1, source, metadata, "", AT, AT));
            }
        }
        return articles;
    }

    /** Links that read as the title of what they lead to, as on the site. */
    static WikiLinks links(List<Article> articles) {
        var titles = articles.stream().collect(Collectors.toMap(Article::slug, Article::title));
        return slug ->
                Optional.ofNullable(titles.get(slug))
                        .map(title -> new WikiLinks.Target("/artikler/" + slug, title));
    }

    static SearchSynonyms synonyms() throws IOException {
        return SiteSynonyms.of(
                CodeLists.read(Files.readString(FOLDER.resolve("_data/synonyms.yml"))));
    }

    /** An index of them in memory. */
    static ArticleIndex index() throws IOException {
        var articles = all();
        var links = links(articles);
        var index = ArticleIndex.withReader(null, article -> ArticleText.of(article, _ -> links));
        index.rebuild(articles::stream, _ -> {});
        index.settle();
        return index;
    }

    /** A query as people type it, and the title of the article that answers it. */
    record Expected(String query, String title, String kind) {}

    static List<Expected> queries() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/queries.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(parts -> new Expected(parts[0], parts[1], parts[2]))
                .toList();
    }
}
