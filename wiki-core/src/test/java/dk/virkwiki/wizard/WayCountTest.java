package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WayCountTest {
    private static final String END = "## Slut {#slut}\n\nSe [[findes]].\n";

    private static Wizard read(String body) {
        return Wizard.read(body, Audience.PUBLIC, WikiLinks.none());
    }

    /** Two forms, three questions; what a form never meets is no way. */
    @Test
    void wayThatConditionsForbidIsNotCounted() {
        var wizard =
                read(
                        """
                        ## Form {#form}

                        - [ApS](#ansatte "aps")
                        - [Forening](#ansatte "forening")

                        ## Har I ansatte? {#ansatte}

                        - [Ja](#slut)
                        - [Nej, kun frivillige](#slut) {hvis form er forening}
                        - [Nej](#slut) {hvis form er aps}

                        """
                                + END);
        assertThat(wizard.figures()).contains(new Figures(2, 2, BigInteger.valueOf(4)));
        assertThat(wizard.figuresFrom("ansatte", Map.of("form", "aps")))
                .contains(new Figures(1, 1, BigInteger.TWO));
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatWalkingEveryWayCounts(int seed) {
        var wizard = read(invented(new Random(seed)));
        var walked = walk(wizard, Map.of());
        assertThat(wizard.figures()).contains(walked);
        var first = ((Question) wizard.stations().getFirst()).answers().getFirst();
        var given = Map.of(wizard.stations().getFirst().id(), first.name());
        var after = walk(wizard, given);
        assertThat(wizard.figuresFrom(first.target(), given))
                .contains(new Figures(after.shortest() - 1, after.longest() - 1, after.ways()));
    }

    /** Questions that lead forward only, some answers under one or two conditions. */
    private static String invented(Random random) {
        int questions = 1 + random.nextInt(6);
        var body = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            body.append("## Q").append(i).append(" {#q").append(i).append("}\n\n");
            for (int a = 0; a < 1 + random.nextInt(3); a++) {
                int to = i + 1 + random.nextInt(questions - i);
                body.append("- [Svar ").append(a).append("](#");
                body.append(to == questions ? "slut" : "q" + to).append(')');
                body.append(condition(random, i)).append('\n');
            }
            body.append('\n');
        }
        return body + END;
    }

    private static String condition(Random random, int questions) {
        if (questions == 0 || random.nextInt(3) == 0) {
            return "";
        }
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(
                        _ ->
                                "q%d %s svar-%d"
                                        .formatted(
                                                random.nextInt(questions),
                                                random.nextBoolean() ? "er" : "er ikke",
                                                random.nextInt(3)))
                .collect(Collectors.joining(" og ", " {hvis ", "}"));
    }

    private static Figures walk(Wizard wizard, Map<String, String> answers) {
        var run = wizard.walk(answers);
        int asked = run.given().size();
        if (!(run.at(asked) instanceof Question question) || question.answers().isEmpty()) {
            return new Figures(asked, asked, BigInteger.ONE);
        }
        return question.answers().stream()
                .map(
                        answer -> {
                            var further = new LinkedHashMap<>(answers);
                            further.put(question.id(), answer.name());
                            return walk(wizard, further);
                        })
                .reduce(
                        (a, b) ->
                                new Figures(
                                        Math.min(a.shortest(), b.shortest()),
                                        Math.max(a.longest(), b.longest()),
                                        a.ways().add(b.ways())))
                .orElseThrow();
    }

    /** What cannot be looked at is counted without conditions, and no text makes it slow. */
    @Test
    void tooManyConditionsAreLeftOut() {
        var body = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            body.append("## Q").append(i).append(" {#q").append(i).append("}\n\n");
            var next = i == 199 ? "slut" : "q" + (i + 1);
            body.append("- [Ja](#").append(next).append(")\n");
            body.append("- [Nej](#").append(next).append(") {hvis q").append(i / 2);
            body.append(" er ikke nej}\n\n");
        }
        var figures =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> read(body + END).figures());
        assertThat(figures).contains(new Figures(200, 200, BigInteger.TWO.pow(200)));
    }
}
