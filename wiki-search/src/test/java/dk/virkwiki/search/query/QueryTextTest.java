package dk.virkwiki.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.SearchQuery.Filters;
import dk.virkwiki.search.danish.Word;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {
    private static String forms(List<Word> words) {
        return String.join(" ", words.stream().map(Word::form).toList());
    }

    private static String rows(List<List<Word>> rows) {
        return String.join(", ", rows.stream().map(QueryTextTest::forms).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    # typed              | words        | phrases      | excluded
                    moms frist           | moms frist   | ``           | ``
                    moms "ny telefon"    | moms         | ny telefon   | ``
                    "ny telefon          | ny telefon   | ``           | ``
                    ny telefon"          | ny telefon   | ``           | ``
                    "a b" c" d           | c d          | a b          | ``
                    “a b„ «c d»          | ``           | a b, c d     | ``
                    moms -frist          | moms         | ``           | frist
                    moms - frist         | moms frist   | ``           | ``
                    moms --frist         | moms frist   | ``           | ``
                    moms ---frist        | moms         | ``           | frist
                    -"a b" c             | c            | ``           | a b
                    - "a b" c            | c            | a b          | ``
                    "-a" b               | b            | a            | ``
                    "-a b                | b            | ``           | a
                    -e-faktura b         | b            | ``           | e faktura
                    e-faktura            | e faktura    | ``           | ``
                    a\\b \\"c d\\"       | a b          | c d          | ``
                    (a / b) +c d* e~2    | a b c d e 2  | ``           | ``
                    "" a                 | a            | ``           | ``
                    """)
    void signsAreReadAndTheRestIsWords(
            String typed, String words, String phrases, String excluded) {
        var text = QueryText.parse(typed);
        assertThat(forms(text.words())).isEqualTo(words);
        assertThat(rows(text.phrases())).isEqualTo(phrases);
        assertThat(rows(text.excluded())).isEqualTo(excluded);
    }

    @Test
    void hardSpaceEndsAWordAsAnySpaceDoes() {
        var text = QueryText.parse("moms\u00A0-frist");
        assertThat(forms(text.words())).isEqualTo("moms");
        assertThat(rows(text.excluded())).isEqualTo("frist");
    }

    @Test
    void filtersAreReadOutsideQuotesOnly() {
        var text = QueryText.parse("moms type:Guide emne:moms myndighed:sktst");
        assertThat(text.filters()).isEqualTo(new Filters("guide", "moms", "SKTST"));
        assertThat(forms(text.words())).isEqualTo("moms");
        assertThat(QueryText.parse("\"type:guide\"").filters().isEmpty()).isTrue();
    }

    @Test
    void excludedFilterIsNeitherFilterNorWords() {
        var text = QueryText.parse("moms -type:guide");
        assertThat(text.filters().isEmpty()).isTrue();
        assertThat(text.excluded()).isEmpty();
        assertThat(forms(text.words())).isEqualTo("moms");
    }

    @Test
    void onlyAWordAtTheVeryEndIsUnfinished() {
        assertThat(QueryText.parse("moms fri").isUnfinished()).isTrue();
        assertThat(QueryText.parse("moms -fri").isUnfinished()).isFalse();
        assertThat(QueryText.parse("moms \"fri").isUnfinished()).isTrue();
        assertThat(QueryText.parse("moms \"fri\"").isUnfinished()).isFalse();
    }

    @Test
    void limitsHoldForEveryKind() {
        var many = QueryText.parse("-a \"b c\" -\"d e\" f ".repeat(100));
        assertThat(many.phrases()).hasSizeLessThanOrEqualTo(4);
        assertThat(many.excluded().stream().filter(row -> row.size() > 1)).hasSize(4);
        assertThat(many.excluded()).hasSizeLessThanOrEqualTo(32);
        assertThat(many.words()).hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void placesOfWordsAreTheirPlacesInTheText() {
        var random = new Random(11);
        String signs = "aæbå  --\"\"“»\\:1\u00A0\uD83D\uDE00";
        for (int i = 0; i < 2_000; i++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length())
                    .forEach(at -> typed.append(signs.charAt(at)));
            var text = QueryText.parse(typed.toString());
            for (var word : text.words()) {
                assertThat(text.text().substring(word.start(), word.end()))
                        .as(typed.toString())
                        .isEqualToIgnoringCase(word.form());
            }
            for (var piece : QuerySyntax.pieces(text.text())) {
                String part = text.text().substring(piece.start(), piece.end());
                assertThat(part).doesNotContain("\"", "“", "»");
                assertThat(piece.isQuoted() || !part.contains(" ")).isTrue();
            }
        }
    }
}
