package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "komune, kommune, komine",
        "behanling, behandling, behankling",
        "regnskap, regnskab, regnskax",
        "fokring, forkring, foxring",
        "jælp, hjalp, xjælp",
        "virkosmhed, virksomhed, virkvomhed"
    })
    void danishSlipsCostLessThanOthers(String typed, String meant, String other) {
        assertThat(Slips.cost(typed, meant)).isLessThan(Slips.cost(other, meant));
    }

    @ParameterizedTest
    @CsvSource({"moms, moms, 0", "moms, mxms, 1", "fristx, frist, 1"})
    void costIsTheNumberOfSlipsThatNothingSpeaksFor(String typed, String meant, double cost) {
        assertThat(Slips.cost(typed, meant)).isEqualTo(cost);
    }
}
