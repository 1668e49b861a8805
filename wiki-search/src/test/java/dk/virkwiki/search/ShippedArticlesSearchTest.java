package dk.virkwiki.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searches the way people type them, over the shipped articles, with the shipped synonyms. */
class ShippedArticlesSearchTest {
    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void readShippedArticles() throws IOException {
        index = ShippedArticles.index();
        search = new ArticleSearch(index);
        search.use(ShippedArticles.synonyms());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void whatPeopleTypeFindsItsArticleAmongTheFirstThree() throws IOException {
        var missed = new ArrayList<String>();
        int first = 0;
        for (var expected : ShippedArticles.queries()) {
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
        int asked = ShippedArticles.queries().size();
        System.out.printf(
                "Shipped articles: %d of %d queries found first, %d among three%n",
                first, asked, asked - missed.size());
        assertThat(missed).isEmpty();
    }
}
