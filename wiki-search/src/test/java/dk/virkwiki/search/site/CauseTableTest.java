package dk.virkwiki.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the shipped causes searches speak of. */
class CauseTableTest {
    private static CauseTable table;

    @BeforeAll
    static void read() throws IOException {
        var yaml = Files.readString(Path.of("../articles/_data/causes.yml"));
        table = CauseTable.of(CodeLists.read(yaml).stream().map(Cause::of).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "frist for moms, A1",
        "momsfristen, A1",
        "kvartalsmoms, A1",
        "rykker moms, A3",
        "nul-indberetning, A3",
        "lønseddel, A2",
        "loenseddel, A2",
        "årsregnskabet, A4",
        "sygemelding, A6",
        "medarbejder på barsel, A6",
        "feriepenge, A7",
        "flytte adresse, B2",
        "ejerforhold, B3",
        "bilag, B4",
        "ny kasserer, E2",
        "børneattester, E3",
        "phishing, F1",
        "beneficial owner, B3"
    })
    void wordsLeadToTheirCause(String words, String cause) {
        assertThat(table.find(words)).startsWith(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "og for til", "ananas", "1234", "***", "💥"})
    void wordsOfNoCauseLeadNowhere(String words) {
        assertThat(table.find(words)).isEmpty();
    }

    @Test
    void endlessWordsAreCutAndFewCausesAnswer() {
        assertThat(table.find("moms løn regnskab fuldmagt digital post ".repeat(2_000)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(table.find("a".repeat(100_000))).isEmpty();
    }
}
