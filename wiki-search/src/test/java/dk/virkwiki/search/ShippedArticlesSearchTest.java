package dk.virkwiki.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searches the way people type them, over the shipped articles, with the shipped synonyms. */
class ShippedArticlesSearchTest {
    private static final Path ARTICLES = Path.of("../articles");

    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void readShippedArticles() throws IOException {
        index = ArticleIndex.inMemory();
        var articles = new ArrayList<Article>();
        try (var files = Files.walk(ARTICLES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                articles.add(article(Files.readString(file)));
            }
        }
        index.rebuild(articles::stream, _ -> {});
        index.settle();
        search = new ArticleSearch(index);
        var synonyms = Files.readString(ARTICLES.resolve("_data/synonyms.yml"));
        search.use(SiteSynonyms.of(CodeLists.read(synonyms)));
    }

    private static Article article(String source) {
        var metadata = ArticleFile.read(source).metadata();
        var at = Instant.parse("2026-11-23T10:00:00Z");
        return new Article(metadata.slug(), 1, source, metadata, "", at, at);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private record Expected(String query, String title, String kind) {}

    private static List<Expected> queries() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/queries.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(parts -> new Expected(parts[0], parts[1], parts[2]))
                .toList();
    }

    @Test
    void whatPeopleTypeFindsItsArticleAmongTheFirstThree() throws IOException {
        var missed = new ArrayList<String>();
        int first = 0;
        for (var expected : queries()) {
            var titles =
                    search
                            .search(SearchQuery.of(expected.query()), Audience.ADVISOR)
                            .hits()
                            .stream()
                            .limit(3)
                            .map(hit -> hit.article().title())
                            .toList();
            first += !titles.isEmpty() && titles.getFirst().equals(expected.title()) ? 1 : 0;
            if (!titles.contains(expected.title())) {
                missed.add(expected + " found " + titles);
            }
        }
        System.out.printf(
                "Shipped articles: %d of %d queries found first, %d among three%n",
                first, queries().size(), queries().size() - missed.size());
        assertThat(missed).isEmpty();
    }
}
