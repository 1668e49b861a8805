package dk.virkwiki.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HitOrderTest {

    @Test
    void helpComesBeforeTheThirdWordExplained() {
        var order = HitOrder.of(hits("ord-a", "ord-b", "ord-c", "guide-a", "ord-d", "sag"), null);

        assertThat(slugs(order.hits())).containsExactly("ord-a", "ord-b", "guide-a", "sag");
        assertThat(slugs(order.furtherWords())).containsExactly("ord-c", "ord-d");
        assertThat(order.word()).isNull();
    }

    @Test
    void wordSearchedForStandsByItselfAndOneOtherKeepsItsPlace() {
        var order = HitOrder.of(hits("ord-a", "ord-b", "guide-a", "ord-c"), "ord-b");

        assertThat(slugs(order.all())).containsExactly("ord-b", "ord-a", "guide-a", "ord-c");
        assertThat(slugs(order.hits())).containsExactly("ord-a", "guide-a");
    }

    @Test
    void nothingIsLeftOut() {
        var hits = hits("ord-a", "guide-a", "ord-b", "ord-c", "ord-d", "guide-b", "ord-e");

        for (var searched : List.of("ord-a", "ord-e", "ord-nowhere", "guide-a")) {
            assertThat(HitOrder.of(hits, searched).all()).containsExactlyInAnyOrderElementsOf(hits);
        }
    }

    @Test
    void pageOfNothingButWordsStaysAsItIs() {
        var hits = hits("ord-a", "ord-b", "ord-c");

        assertThat(HitOrder.of(hits, "ord-b").hits()).isEqualTo(hits);
        assertThat(HitOrder.of(List.of(), "ord-b").all()).isEmpty();
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().slug()).toList();
    }

    private static List<Hit> hits(String... slugs) {
        return Stream.of(slugs).map(HitOrderTest::hit).toList();
    }

    private static Hit hit(String slug) {
        var type = slug.startsWith("ord-") ? ArticleType.TERM : ArticleType.GUIDE;
        var dates = new Hit.Dates(Instant.EPOCH, null, null);
        var article = new Hit.Summary(slug, slug, slug, "", type, null, dates, Audience.PUBLIC);
        return new Hit(article, "", "", "", 1);
    }
}
