package dk.virkwiki.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static final Map<String, Long> COUNTS = Map.of("MO-1", 14L, "MO-2", 3L, "LO-1", 0L);

    @Test
    void mostFrequentOfSeveralCausesCounts() {
        assertThat(Demand.of(List.of("MO-2", "MO-1", "XX-9"), COUNTS, 7))
                .isEqualTo(new Demand("MO-1", 14, 7));
    }

    @Test
    void withoutConsultationsReadingsCount() {
        for (var causes : List.of(List.<String>of(), List.of("LO-1"), List.of("XX-9"))) {
            assertThat(Demand.of(causes, COUNTS, 7)).isEqualTo(new Demand(null, 0, 7));
        }
    }

    @Test
    void oneConsultationWeighsMoreThanAnyReadings() {
        assertThat(new Demand("MO-1", 1, 0).score())
                .isGreaterThan(new Demand(null, 0, Integer.MAX_VALUE).score());
        assertThat(new Demand("MO-1", 2, 0).score())
                .isGreaterThan(new Demand("MO-1", 1, Integer.MAX_VALUE).score());
        assertThat(new Demand(null, 0, 0).score()).isZero();
    }
}
