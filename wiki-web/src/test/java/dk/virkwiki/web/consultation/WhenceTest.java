package dk.virkwiki.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one is led after an act, whatever the header says. */
class WhenceTest {
    @ParameterizedTest
    @CsvSource({
        "http://wiki.dk/artikler/moms?visning=x, /artikler/moms?visning=x",
        "http://wiki.dk/, /",
        "/soeg?q=a%20b, /soeg?q=a%20b",
        "http://wiki.dk//ond.dk/x, /vejledning",
        "http://wiki.dk/log-ind?videre=/, /vejledning",
        "'http://wiki.dk/a b', /vejledning",
        "javascript:alert(1), /vejledning",
        "http://wiki.dk, /vejledning",
        "'', /vejledning",
        "http://wiki.dk/\\ond, /vejledning"
    })
    void onlyAPageOfThisSite(String referer, String wanted) {
        assertThat(Whence.of(referer, "/vejledning")).isEqualTo(wanted);
        assertThat(Whence.of(null, "/vejledning")).isEqualTo("/vejledning");
    }
}
