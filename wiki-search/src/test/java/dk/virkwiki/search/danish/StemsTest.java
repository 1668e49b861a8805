package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    private final Stems stems = new Stems();

    @ParameterizedTest
    @CsvSource({
        "årsrapport, arsrappor",
        "årsrapporterne, arsrappor",
        "aarsrapport, arsrappor",
        "arsrapporten, arsrappor",
        "virksomheder, virksom",
        "virksomhedens, virksom",
        "ændringer, andring",
        "aendringerne, andring",
        "foreløbige, forelob",
        "foreloebig, forelob",
        "indberetninger, indberetning",
        "mitid, mitid",
        "12345678, 12345678"
    })
    void oneTermForAllSpellingsAndInflections(String form, String term) {
        assertThat(stems.term(form)).isEqualTo(term);
    }

    @Test
    void keepsTheDanishLettersBesideTheTerm() {
        assertThat(stems.of("årsrapporter").exact()).isEqualTo("årsrappor");
        assertThat(stems.of("moms").isFolded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"får, far", "oere, ore", "øre, ore", "idé, ide", "skæg, skag", "müller, muller"})
    void foldsLikeScandinavianFolding(String form, String key) {
        assertThat(Folding.fold(form)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "hentede, hente",
        "vellykkede, vellykket",
        "overført, overfører",
        "bogført, bogføres",
        "digitalt, digitale",
        "centralt, centrale",
        "formler, formel",
        "artiklerne, artikel",
        "kalendre, kalender",
        "installér, installerede"
    })
    void formsThatTheStemmerKeepsApartMeet(String form, String other) {
        var stems = new Stems();
        assertThat(stems.term(form)).isEqualTo(stems.term(other));
    }

    @ParameterizedTest
    @CsvSource({"sted, ste", "kort, kor", "gift, gif", "lejr, leje"})
    void shortWordsKeepTheirEndings(String form, String other) {
        var stems = new Stems();
        assertThat(stems.term(form)).isNotEqualTo(stems.term(other));
    }
}
