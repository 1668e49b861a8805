package dk.virkwiki.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitOrderTest {

    @Test
    void helpComesBeforeTheThirdWordExplained() {
        var order =
                HitOrder.of(
                        hits("ord-a", "ord-b", "ord-c", "guide-a", "ord-d", "sag"), "moms", null);

        assertThat(slugs(order.hits())).containsExactly("ord-a", "ord-b", "guide-a", "sag");
        assertThat(slugs(order.furtherWords())).containsExactly("ord-c", "ord-d");
        assertThat(order.word()).isNull();
    }

    @Test
    void wordSearchedForStandsByItselfAndOneOtherKeepsItsPlace() {
        var order = HitOrder.of(hits("ord-a", "ord-b", "guide-a", "ord-c"), "moms", "ord-b");

        assertThat(slugs(order.all())).containsExactly("ord-b", "ord-a", "guide-a", "ord-c");
        assertThat(slugs(order.hits())).containsExactly("ord-a", "guide-a");
    }

    @Test
    void helpThatFitsNearlyAsWellComesBeforeAWordNobodyNamed() {
        var hits = List.of(hit("ord-a", 10), hit("ord-b", 9.5f), hit("guide-a", 9));

        assertThat(slugs(HitOrder.of(hits, "lukke firma", null).hits()))
                .containsExactly("guide-a", "ord-a", "ord-b");
        assertThat(slugs(HitOrder.of(hits, "hvad er b", "ord-b").all()))
                .containsExactly("ord-b", "ord-a", "guide-a");
        var clear = List.of(hit("ord-a", 10), hit("guide-a", 7));
        assertThat(slugs(HitOrder.of(clear, "aa", null).hits()))
                .containsExactly("ord-a", "guide-a");
    }

    @Test
    void inventedLetterComesAfterTheHelp() {
        var order =
                HitOrder.of(
                        hits("oevelse-brev", "guide-a", "ord-a", "guide-b"), "brev fra skat", null);

        assertThat(slugs(order.hits()))
                .containsExactly("guide-a", "ord-a", "guide-b", "oevelse-brev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"øvelse brev", "jeg vil øve mig", "Prøv at læse et brev", "PRØVE"})
    void whoAsksForAnExerciseMeetsItFirst(String typed) {
        var hits = hits("oevelse-brev", "guide-a");

        assertThat(HitOrder.of(hits, typed, null).hits()).isEqualTo(hits);
        assertThat(HitOrder.of(hits, "støvet og bøvet", null).hits()).isNotEqualTo(hits);
    }

    @Test
    void nothingIsLeftOut() {
        var hits =
                hits(
                        "ord-a",
                        "guide-a",
                        "ord-b",
                        "oevelse-a",
                        "ord-c",
                        "ord-d",
                        "guide-b",
                        "ord-e");

        for (var searched : List.of("ord-a", "ord-e", "ord-nowhere", "guide-a")) {
            assertThat(HitOrder.of(hits, "moms", searched).all())
                    .containsExactlyInAnyOrderElementsOf(hits);
        }
    }

    @Test
    void pageOfNothingButWordsStaysAsItIs() {
        var hits = hits("ord-a", "ord-b", "ord-c");

        assertThat(HitOrder.of(hits, "moms", "ord-b").hits()).isEqualTo(hits);
        assertThat(HitOrder.of(List.of(), "moms", "ord-b").all()).isEmpty();
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().slug()).toList();
    }

    /** Hits of which each fits half as well as the one before. */
    private static List<Hit> hits(String... slugs) {
        return IntStream.range(0, slugs.length)
                .mapToObj(i -> hit(slugs[i], (float) Math.pow(0.5, i)))
                .toList();
    }

    private static ArticleType type(String slug) {
        if (slug.startsWith("oevelse-")) {
            return ArticleType.PRACTICE;
        }
        return slug.startsWith("ord-") ? ArticleType.TERM : ArticleType.GUIDE;
    }

    private static Hit hit(String slug, float score) {
        var dates = new Hit.Dates(Instant.EPOCH, null, null);
        var article =
                new Hit.Summary(slug, slug, slug, "", type(slug), null, dates, Audience.PUBLIC);
        return new Hit(article, "", "", "", score);
    }
}
