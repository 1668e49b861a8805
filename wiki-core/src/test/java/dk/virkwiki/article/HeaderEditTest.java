package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderEditTest {
    private static final String FILE =
            """
            ---
            # Ejes af Skat
            title:   'Om moms'
            topics:
              - moms
              - skat
            summary: >
              To linjer
              i ét.
            status: published
            ---
            title: er også et ord her
            """;

    @Test
    void onlyTheKeyIsTouched() {
        assertThat(HeaderEdit.set(FILE, "status", "withdrawn"))
                .isEqualTo(FILE.replace("status: published", "status: withdrawn"));
        assertThat(HeaderEdit.set(FILE, "title", "Moms"))
                .isEqualTo(FILE.replace("title:   'Om moms'", "title: Moms"));
    }

    @Test
    void valuesOverSeveralLinesAreReplacedWhole() {
        assertThat(HeaderEdit.setList(FILE, "topics", List.of("moms")))
                .isEqualTo(FILE.replace("topics:\n  - moms\n  - skat\n", "topics: [moms]\n"));
        assertThat(HeaderEdit.set(FILE, "summary", null))
                .isEqualTo(FILE.replace("summary: >\n  To linjer\n  i ét.\n", ""));
    }

    @Test
    void missingKeyComesLast() {
        assertThat(HeaderEdit.setList(FILE, "formerSlugs", List.of("foer", "endnu-foer")))
                .isEqualTo(
                        FILE.replace(
                                "published\n---",
                                "published\nformerSlugs: [foer, endnu-foer]\n---"));
        assertThat(HeaderEdit.set(FILE, "owner", " ")).isEqualTo(FILE);
    }

    @Test
    void fileWithoutFrontMatterGetsOne() {
        assertThat(HeaderEdit.set("# Moms\n", "title", "Moms"))
                .isEqualTo("---\ntitle: Moms\n---\n# Moms\n");
        assertThat(HeaderEdit.set("---\n---\nx", "title", "Moms"))
                .isEqualTo("---\ntitle: Moms\n---\nx");
    }

    @Test
    void lineEndsAndByteOrderMarkStay() {
        var file = "\uFEFF" + FILE.replace("\n", "\r\n");

        assertThat(HeaderEdit.set(file, "owner", "SKTST"))
                .isEqualTo(file.replace("published\r\n", "published\r\nowner: SKTST\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moms: sådan",
                "#1",
                "a, b",
                "[x]",
                "true",
                "null",
                "12",
                "Sig \"ja\"",
                "\\",
                "- x",
                "{?bekræft}",
                "x # y",
                "'",
                "@",
                "% y",
                "æøå",
                "2027-03-01",
                "!ja",
                "&a",
                "*a",
                "?"
            })
    void whatIsWrittenIsRead(String words) {
        var file = HeaderEdit.set("---\ntitle: x\nslug: x\n---\n", "title", words);
        assertThat(ArticleFile.read(file).metadata()).isNotNull();
        assertThat(ArticleFile.read(file).metadata().title()).isEqualTo(words);
        var list = HeaderEdit.setList(file, "synonyms", List.of(words, "andet"));
        assertThat(ArticleFile.read(list).metadata().tags().synonyms())
                .containsExactly(words, "andet");
    }
}
