package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way through every shipped wizard. */
class ShippedWizardsTest {
    static Stream<Path> wizards() throws IOException {
        try (var files = Files.walk(Path.of("../articles"))) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(ShippedWizardsTest::isWizard)
                    .toList()
                    .stream();
        }
    }

    private static boolean isWizard(Path file) {
        var metadata = read(file).metadata();
        return metadata != null && metadata.type() == ArticleType.WIZARD;
    }

    private static ArticleFile read(Path file) {
        try {
            return ArticleFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thereAreTen() throws IOException {
        assertThat(wizards()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void nothingIsWrongWithIt(Path file) {
        var proof = WizardProof.of(read(file).body());
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.figures()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void everyWayEndsInAResultThatLeadsOn(Path file) {
        var wizard = Wizard.read(read(file).body(), Audience.PUBLIC, WikiLinks.none());
        var open = new ArrayDeque<Map<String, String>>();
        open.add(Map.of());
        int ends = 0;
        while (!open.isEmpty()) {
            var answers = open.remove();
            var run = wizard.walk(answers);
            assertThat(run.answers()).as(file + " " + answers).isEqualTo(answers);
            assertThat(run.isOutdated()).isFalse();
            switch (run.at(run.given().size())) {
                case Question question -> {
                    assertThat(question.answers()).isNotEmpty();
                    for (var answer : question.answers()) {
                        var further = new LinkedHashMap<>(answers);
                        further.put(question.id(), answer.name());
                        open.add(further);
                    }
                }
                case Result result -> {
                    ends++;
                    assertThat(result.content().articles())
                            .as(file + " " + answers + " " + result.heading())
                            .isNotEmpty();
                }
            }
        }
        var figures = Objects.requireNonNull(WizardProof.of(read(file).body()).figures());
        assertThat(figures.ways().intValueExact()).isEqualTo(ends);
    }

    /** A name in a warning is no way. */
    @ParameterizedTest
    @CsvSource({
        "regnskab/regnskab-basis-eller-special, koncern-ja, regnskab-special",
        "regnskab/regnskab-basis-eller-special, basis, regnskab-basis",
        "e-faktura/send-regningen-rigtigt, privat-program, nemhandelsregisteret",
        "e-faktura/send-regningen-rigtigt, blanket, fakturablanket",
        "login/kan-du-noejes-med-privat-mitid, ja-ejer, digital-post",
        "login/kan-du-noejes-med-privat-mitid, ja-forening, digital-post",
        "login/kan-du-noejes-med-privat-mitid, uden-cpr, ''",
        "fuldmagt/giv-en-anden-fuldmagt, digital-fuldmagt, digital-fuldmagt",
        "fuldmagt/giv-en-anden-fuldmagt, til-virksomhed, mitid-erhverv",
        "start/start-virksomhed, ikke-endnu, ''"
    })
    void resultLeadsOnlyWhereItSendsPeople(String wizard, String result, String service) {
        var file = Path.of("../articles", wizard + ".md");
        var content =
                Wizard.read(read(file).body(), Audience.PUBLIC, WikiLinks.none())
                        .find(result)
                        .orElseThrow()
                        .content();
        assertThat(String.join(" ", content.services())).isEqualTo(service);
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void answersHaveShortNames(Path file) {
        for (var station :
                Wizard.read(read(file).body(), Audience.PUBLIC, WikiLinks.none()).stations()) {
            if (station instanceof Question question) {
                assertThat(question.answers())
                        .extracting(Answer::name)
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[a-z0-9-]{2,60}"));
            }
        }
    }
}
