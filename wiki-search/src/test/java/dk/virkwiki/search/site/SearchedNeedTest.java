package dk.virkwiki.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.danish.Lexicon;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the words of the shipped articles. */
class SearchedNeedTest {
    private static final Path ARTICLES = Path.of("../articles");
    private static Lexicon lexicon;
    private static List<String> forms;
    private static SearchedNeed need;

    @BeforeAll
    static void readArticles() throws IOException {
        var counts = new HashMap<String, Integer>();
        try (var files = Files.walk(ARTICLES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var words = Words.of(Words.clean(Files.readString(file)));
                words.stream()
                        .map(dk.virkwiki.search.danish.Word::form)
                        .distinct()
                        .forEach(form -> counts.merge(form, 1, Integer::sum));
            }
        }
        var builder = new Lexicon.Builder();
        counts.forEach(builder::add);
        lexicon = builder.build();
        forms = counts.keySet().stream().sorted().toList();
        need = new SearchedNeed(lexicon);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    momsfrist               | frist for moms
                    momsfrist               | Hvornår er fristen for moms?
                    momsfristerne           | moms, frist
                    momsfrist 2026          | momsfrist 2027
                    momsindberetning        | indberetning af moms
                    momsindberetningsfrist  | frist for indberetning af moms
                    momsindberetningsfrist  | frist momsindberetning
                    årsrapport frist        | frist for årsrapporten
                    aarsrapport             | årsrapporten
                    virksomhedsregistrering | registrering af virksomhed
                    virksomhedsregistrering | registrering af virksomheden
                    fakturablanket          | blanket til faktura
                    foreningsregnskab       | regnskab for foreningen
                    digital-post            | digital post
                    lønindberetning         | indberetning af løn
                    selskabsskat            | skat for selskaber
                    e-faktura               | e faktura
                    """)
    void sameNeedMeets(String one, String other) {
        assertThat(need.of(one)).isNotEmpty().isEqualTo(need.of(other));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    moms                | momsfrist
                    frist               | momsfrist
                    frist for moms      | frist for told
                    momsfrist           | momsfritagelse
                    momsregistrering    | virksomhedsregistrering
                    digital post        | digital fuldmagt
                    luk virksomhed      | start virksomhed
                    årsrapport          | rapport
                    forening            | forenkling
                    enkeltmandsvirksomhed | virksomhed
                    lønsum              | løn
                    12345               | 54321
                    """)
    void otherNeedStaysApart(String one, String other) {
        assertThat(need.of(one)).isNotEmpty().isNotEqualTo(need.of(other));
    }

    @Test
    void wordsThatSayNothingCountOnlyWhereThereAreNoOthers() {
        assertThat(need.of("hvad er det")).isNotEmpty();
        assertThat(need.of(" ?! ")).isEmpty();
        assertThat(need.of("")).isEmpty();
    }

    @Test
    void orderAndStopWordsDoNotMatter() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var words = new ArrayList<String>();
            for (int n = 0; n <= random.nextInt(4); n++) {
                words.add(forms.get(random.nextInt(forms.size())));
            }
            var content =
                    words.stream()
                            .anyMatch(form -> Words.of(form).stream().anyMatch(Word::isContent));
            var before = need.of(String.join(" ", words));
            Collections.shuffle(words, random);
            if (content) {
                words.add(random.nextInt(words.size() + 1), "hvordan");
            }
            assertThat(need.of(String.join(", ", words))).as("%s", words).isEqualTo(before);
        }
    }

    @Test
    void formsOfOneStemAreOneNeed() {
        var stems = new dk.virkwiki.search.danish.Stems();
        var known = new HashMap<String, String>();
        for (var form : forms) {
            if (Words.of(form).size() != 1 || !Words.of(form).getFirst().isContent()) {
                continue;
            }
            var first = known.putIfAbsent(stems.term(form), form);
            if (first != null) {
                assertThat(need.of(form)).as("%s, %s", first, form).isEqualTo(need.of(first));
            }
        }
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int n = 0; n < random.nextInt(200); n++) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
            }
            assertThat(need.of(text.toString())).doesNotContain(" ");
        }
    }
}
