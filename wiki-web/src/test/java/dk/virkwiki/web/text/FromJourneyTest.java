package dk.virkwiki.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.web.layout.Address;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FromJourneyTest {
    private static final Address JOURNEY = new Address("/brugerrejser/rejsen");

    private static String back(String written) {
        return FromJourney.of(written).back(JOURNEY).text();
    }

    @Test
    void ticksAndTypeGoOutAndComeBack() {
        var left = new FromJourney("rejsen", "selskab", true, Set.of("nemkonto"));
        assertThat(left.text()).isEqualTo("rejsen.selskab.nemkonto");
        assertThat(back(left.text())).isEqualTo("/brugerrejser/rejsen?for=selskab&gjort=nemkonto");
        assertThat(back("rejsen..a.b")).isEqualTo("/brugerrejser/rejsen?gjort=a%2Cb");
    }

    @Test
    void ticksInTheBrowserAreNotTakenForTicksInTheAddress() {
        assertThat(back("rejsen")).isEqualTo("/brugerrejser/rejsen");
        assertThat(back("rejsen.selskab")).isEqualTo("/brugerrejser/rejsen?for=selskab");
        assertThat(FromJourney.of("rejsen").text()).isEqualTo("rejsen");
    }

    @Test
    void anAddressWithoutTicksDoesNotTurnIntoTheBrowsersOwn() {
        assertThat(FromJourney.of("rejsen..").text()).isEqualTo("rejsen..");
        assertThat(back("rejsen..")).isEqualTo("/brugerrejser/rejsen?gjort=ingen");
    }

    @Test
    void whatNoJourneyIsCalledComesFromNowhere() {
        for (var written : new String[] {"", "<b>", "a b", "rejsen.<i>", "æ", "a".repeat(5_000)}) {
            assertThat(FromJourney.of(written).text()).as(written).isEmpty();
        }
        assertThat(FromJourney.of(null).text()).isEmpty();
    }
}
