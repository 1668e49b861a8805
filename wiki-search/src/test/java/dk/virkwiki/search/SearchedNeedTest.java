package dk.virkwiki.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchedNeedTest {
    @Test
    void sameNeedInOtherFormsAndOrderIsOne() {
        assertThat(SearchedNeed.of("Frist for moms"))
                .isEqualTo(SearchedNeed.of("moms: fristerne"))
                .isNotEqualTo(SearchedNeed.of("frist for told"));
        assertThat(SearchedNeed.of("aarsrapport")).isEqualTo(SearchedNeed.of("årsrapporten"));
    }

    @Test
    void wordsThatSayNothingCountOnlyWhereThereAreNoOthers() {
        assertThat(SearchedNeed.of("hvad er det")).isNotEmpty();
        assertThat(SearchedNeed.of(" ?! ")).isEmpty();
    }
}
