package dk.virkwiki.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource({
        "http://wiki.dk/soeg?q=rykker+moms&slags=guide, rykker moms",
        "http://wiki.dk/soeg?q=%C3%A5rsrapport%20100%25, årsrapport 100%",
        "http://wiki.dk/soeg?q=%zz, ",
        "http://wiki.dk/soeg, ",
        "http://wiki.dk/artikler/moms?q=moms, "
    })
    void wordsAreThoseOfThePageOfResults(String referer, @Nullable String words) {
        assertThat(Whence.searched(referer)).isEqualTo(Optional.ofNullable(words));
        assertThat(Whence.searched(null)).isEmpty();
    }
}
