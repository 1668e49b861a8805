package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderValuesTest {
    @Test
    void valuesAreGivenHoweverTheyAreWritten() {
        var source =
                """
                ---
                title: "En \\"titel\\""
                summary: ""
                audience: []
                topics: [moms, 'told']
                sources:
                  - https://skat.dk/a
                reviewBy: # senere
                term:
                  official: moms
                  plain: "En afgift, der
                    betales hvert år."
                fourEyes: true
                ---
                Tekst: nej
                """;

        assertThat(HeaderValues.of(source))
                .containsExactly(
                        entry("title", List.of("En \"titel\"")),
                        entry("topics", List.of("moms", "told")),
                        entry("sources", List.of("https://skat.dk/a")),
                        entry("term.official", List.of("moms")),
                        entry("term.plain", List.of("En afgift, der betales hvert år.")),
                        entry("fourEyes", List.of("true")));
        assertThat(HeaderValues.of("Kun tekst")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsGivenLineByLine() {
        assertThat(HeaderValues.of("---\ntitle: \"Åben\nowner: [SKTST\n---\nTekst"))
                .containsExactly(
                        entry("title", List.of("\"Åben")), entry("owner", List.of("[SKTST")));
    }
}
