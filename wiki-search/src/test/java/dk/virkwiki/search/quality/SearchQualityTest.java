package dk.virkwiki.search.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.quality.SearchQuality.Setting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searches the way people type them, over the shipped articles and with the site's synonyms. */
class SearchQualityTest {
    private static final String HOW_TO_ACCEPT =
            "Run `bench/search-quality/run.sh --accept` and commit the new floors.tsv and"
                    + " misses.tsv with the reason, if this is meant.";

    private static Setting setting;
    private static Measured measured;

    @BeforeAll
    static void measure() {
        setting = Setting.shipped();
        measured = setting.measure();
    }

    @Test
    void noKindOfQueryFindsMuchLessThanBefore() {
        var complaints = Floors.read(Setting.data()).complaints(measured);
        assertThat(complaints).withFailMessage(() -> message(complaints)).isEmpty();
    }

    private static String message(List<String> complaints) {
        return "Search got worse.\n" + String.join("\n", complaints) + "\n" + HOW_TO_ACCEPT;
    }

    /** Queries of the people who know the field; their ids begin with d. */
    @Test
    void theQueriesOfTheFieldFindAnAnswerAmongTheFirstThree() {
        var missed =
                measured.gains().entrySet().stream()
                        .filter(entry -> entry.getKey().id().matches("d\\d+"))
                        .filter(entry -> !entry.getValue().isWithin(3))
                        .map(entry -> entry.getKey().query())
                        .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void everyJudgedArticleIsReadableByThoseWhoAsk() {
        var wrong =
                setting.queries().stream()
                        .filter(judged -> !slugs(judged).containsAll(judged.grades().keySet()))
                        .map(Judged::id)
                        .toList();
        assertThat(wrong).isEmpty();
    }

    private static Set<String> slugs(Judged judged) {
        return setting.corpus().articles().stream()
                .filter(article -> article.isReadableBy(judged.audience()))
                .map(article -> article.slug())
                .collect(Collectors.toSet());
    }

    @Test
    void everyQueryHasAnIdOfItsOwn() {
        assertThat(setting.queries()).extracting(Judged::id).doesNotHaveDuplicates();
    }
}
