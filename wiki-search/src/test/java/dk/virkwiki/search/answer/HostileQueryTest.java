package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.Article;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTest {
    private static final Duration LONGEST = Duration.ofMillis(100);
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void fill() {
        var words = new Random(7);
        var articles =
                IntStream.range(0, 500)
                        .mapToObj(i -> article("Artikel " + i).body(text(words)).saved())
                        .toArray(Article[]::new);
        index = SearchFixtures.memoryIndex(articles);
        search = new ArticleSearch(index);
        for (int i = 0; i < 100; i++) {
            search.search(SearchQuery.of(text(words)), Audience.PUBLIC);
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            random.ints(random.nextInt(2, 12), 'a', 'z' + 1).forEach(c -> text.append((char) c));
            text.append(' ');
        }
        return text.toString();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\"",
                "\"\"",
                "\"a",
                "a\"b\"c\"",
                "-",
                "--",
                "- -",
                "-\"a b\"",
                "\"-a\"",
                "\"-a",
                "--artikel",
                "---artikel",
                "-\"",
                "-\\\"artikel",
                "\"artikel\\\" 1\"",
                "-type:guide",
                "*",
                "?",
                "*artikel",
                "art*",
                "~2^9",
                "/(a+)+$/",
                "((((((((((",
                "a AND OR NOT b",
                "type:",
                "type:type:type",
                "emne:" + "x".repeat(40_000),
                "[a TO z]",
                "\\",
                "\\u0000",
                "\u0000\u0001\u001f",
                "\uD83D",
                "\uDE00\uD83D artikel",
                "😀 artikel 😀",
                "a\u0301\u0301\u0301\u0301",
                "\u202Eartikel\u202C",
                "artikel\u00AD-\u00ADartikel",
                "-".repeat(5_000),
                "\"".repeat(5_000),
                "a-".repeat(5_000),
                "1.000".repeat(5_000),
                "a'".repeat(5_000),
                "(".repeat(50_000),
                "artikel ".repeat(10_000),
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "x".repeat(1_000_000),
                "å".repeat(1_000_000),
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "ord" + i)
                        .reduce("", (a, b) -> a.length() > 80_000 ? a : a + " " + b),
                "-a ".repeat(10_000),
                "a ".repeat(10_000),
                "a\"".repeat(10_000),
                "-\"a b\" ".repeat(10_000),
                "-".repeat(999) + "a",
                "\"a b\" ".repeat(10_000),
                "emne:a ".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isAnsweredInTime(String text) {
        for (var audience : Audience.values()) {
            // Time of the processor, which does not depend on how busy the machine is.
            long start = PROCESSOR.getCurrentThreadCpuTime();
            search.search(SearchQuery.of(text), audience);
            search.suggest(text, audience, 8);
            var twoAnswers = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
            assertThat(twoAnswers).isLessThan(LONGEST.multipliedBy(2));
        }
    }

    @Test
    void randomTextIsAnswered() {
        var random = new Random(42);
        String signs = "aeæøåÅ- \"':*?~^()[]{}\\/&|!.+<>0123456789\uD83D\uDE00\u0000\u00AD»«";
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, signs.length())
                    .forEach(at -> text.append(signs.charAt(at)));
            var result = search.search(SearchQuery.of(text.toString()), Audience.PUBLIC);
            assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
            search.suggest(text.toString(), Audience.PUBLIC, 5);
        }
    }

    @Test
    void pagesBeyondTheEndAreEmpty() {
        var far = SearchQuery.of("artikel").withPage(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(search.search(far, Audience.PUBLIC).hits()).isEmpty();
        assertThat(
                        search.search(SearchQuery.of("artikel").withPage(-5, -5), Audience.PUBLIC)
                                .hits())
                .isEmpty();
    }
}
