package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Nul-indberetning: Når der intet er sket, nul-indberetning-naar-der-intet-er-sket",
        "Ærø Å, aeroe-aa",
        "»Café« & co., cafe-co",
        "--A--, a"
    })
    void titleBecomesPlainAddress(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "a b", "å", "a/b", "../a"})
    void oddAddressIsRefused(String slug) {
        assertThat(Slug.isValid(slug)).isFalse();
    }

    @Test
    void addressOfAnyTitleIsValidOrEmpty() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var title =
                    random.ints(random.nextInt(200), 0, 0x2FFF)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            var slug = Slug.of(title);
            assertThat(slug.isEmpty() || Slug.isValid(slug)).as(title).isTrue();
        }
    }
}
