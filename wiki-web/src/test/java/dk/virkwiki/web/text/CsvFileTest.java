package dk.virkwiki.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvFileTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1"})
    void textThatCouldBeAFormulaBecomesText(String value) {
        assertThat(CsvFile.text(value)).isEqualTo("'" + value);
        assertThat(CsvFile.text("a" + value)).isEqualTo("a" + value);
    }

    @Test
    void spreadsheetsReadDanishLettersAndNumbers() throws IOException {
        var file = new CsvFile(response, "tal.csv", "årsag", "antal");
        file.add("=1+1", -3L);
        file.finish();

        assertThat(response.getContentAsString()).isEqualTo("\uFEFFårsag;antal\r\n'=1+1;-3\r\n");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tal.csv\"");
    }
}
