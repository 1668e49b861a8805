package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        var builder = new Lexicon.Builder();
        List.of(
                        "moms",
                        "frist",
                        "frister",
                        "indberetning",
                        "års",
                        "rapport",
                        "virksomhed",
                        "virksomheds",
                        "ejer",
                        "firma",
                        "rettigheder",
                        "rettighed",
                        "administrator",
                        "forening",
                        "hed",
                        "beretning",
                        "faktura",
                        "regnskab",
                        "port",
                        "ind",
                        "for")
                .forEach(word -> builder.add(word, 3));
        return builder.build();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    momsfrist                | mom frist
                    momsfrister              | mom frist
                    momsindberetning         | mom indberetning
                    momsindberetningsfrist   | mom indberetning frist
                    årsrapport               | ars rappor
                    aarsrapport              | ars rappor
                    virksomhedsejer          | virksom ejer
                    firmaejer                | firma ejer
                    rettighedsadministrator  | ret administrator
                    regnskabsår              | regnskab
                    """)
    void takesApart(String form, String terms) {
        assertThat(String.join(" ", new Compounds(LEXICON).split(form).terms())).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"forening", "virksomhed", "moms", "frist", "rapport", "xyzzyx", "heden"})
    void leavesSimpleWordsWhole(String form) {
        assertThat(new Compounds(LEXICON).split(form).terms()).isEmpty();
    }

    @Test
    void tellsWhetherThePartsCoverTheWord() {
        assertThat(new Compounds(LEXICON).split("momsfrist").isWhole()).isTrue();
        assertThat(new Compounds(LEXICON).split("ukendtindberetning").isWhole()).isFalse();
        assertThat(new Compounds(LEXICON).split("ukendtindberetning").terms())
                .containsExactly("indberetning");
    }

    @Test
    void neighbouringPartsThatAreAWordAreKept() {
        var builder = new Lexicon.Builder();
        List.of("moms", "regnskab", "frist", "regnskabsfrist").forEach(w -> builder.add(w, 2));
        assertThat(new Compounds(builder.build()).split("momsregnskabsfrist").terms())
                .contains("mom", "regnskabsfrist");
    }
}
