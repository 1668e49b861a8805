package dk.virkwiki.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.practice.PracticeFlaw.Kind;
import dk.virkwiki.shared.Audience;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeProofTest {
    private static final String END = ":::skaerm Slut {#slut}~Godt gået.~:::~";

    private static List<Kind> kinds(String body) {
        return PracticeProof.of(body.replace('~', '\n')).stream().map(PracticeFlaw::kind).toList();
    }

    private static Practice practice(String body) {
        return Practice.read(body.replace('~', '\n'), Audience.PUBLIC, WikiLinks.none());
    }

    private static String screen(String id, String content) {
        return ":::skaerm Skærm " + id + " {#" + id + "}~Opgave: Øv dig.~~" + content + "~:::~";
    }

    @Test
    void wholeExerciseHasNothingWrong() {
        assertThat(
                        kinds(
                                screen("a", "Navn: [____] {prøv med: Bo}~~[Videre](#b)")
                                        + screen("b", "- ( ) Nej~- (x) Ja~~[Videre](#slut)")
                                        + END))
                .isEmpty();
    }

    @Test
    void wrongTurnMayLeadBack() {
        assertThat(
                        kinds(
                                screen("indbakke", "[Affald](#affald) [Moms](#slut)")
                                        + screen("affald", "[Tilbage](#indbakke)")
                                        + END))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_SCREEN | Kun ord",
                "NO_TITLE | :::skaerm~Opgave: Kig.~~Tekst~:::",
                "NO_ID | :::skaerm Slut~Tekst~:::",
                "REPEATED_ID | :::skaerm A {#a}~Tekst~:::~:::skaerm B {#a}~Opgave: Kig.~~Tekst~:::",
                "STRAY | :::skaerm A {#a}~Tekst~~:::skaerm B {#b}~Tekst~:::~:::",
                "STRAY | :::skaerm A {#a}~Tekst~:::~::::tip~:::skaerm B {#b}~Tekst~:::~::::",
                "EMPTY | :::skaerm A {#a}~Opgave: Kig.~:::",
                "NO_LABEL | :::skaerm A {#a}~[____] {prøv med: Bo}~:::",
                "NO_SAMPLE | :::skaerm A {#a}~Navn: [____]~:::",
                "NO_SAMPLE | :::skaerm A {#a}~Navn: [__] {prøv med: }~:::",
                "NO_CHOICE | :::skaerm A {#a}~- (x) Ja~:::",
                "NO_CHOICE | :::skaerm A {#a}~- (x) Ja~- ( ) Ja~:::",
                "NO_RIGHT_ANSWER | :::skaerm A {#a}~- ( ) Ja~- ( ) Nej~:::",
                "SEVERAL_RIGHT | :::skaerm A {#a}~- (x) Ja~- (x) Nej~:::",
                "MISSING_TARGET | :::skaerm A {#a}~[Videre](#mangler)~:::",
                "MISSING_TARGET | :::skaerm A {#a}~Se [brevet](#mangler) her~:::",
            })
    void tellsWhatIsWrong(Kind kind, String body) {
        assertThat(kinds(body)).containsExactly(kind);
    }

    @Test
    void tellsOfScreensWithoutTaskWordsOrWayOut() {
        assertThat(kinds(":::skaerm A {#a}~[Videre](#slut)~:::~" + END))
                .containsExactly(Kind.NO_TASK);
        assertThat(kinds(screen("a", "[](#slut)") + END)).containsExactly(Kind.NO_WORDS);
        assertThat(kinds(screen("a", "[B](#b)") + screen("b", "[A](#a)")))
                .containsExactly(Kind.NO_WAY_OUT, Kind.NO_WAY_OUT);
        assertThat(kinds(screen("a", "[Slut](#slut)") + END + screen("b", "[Slut](#slut)")))
                .containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void tellsTheLine() {
        var flaws =
                PracticeProof.of("Start\n\n:::skaerm A {#a}\n\nNavn: [____]\nBy: [____]\n:::\n");
        assertThat(flaws)
                .containsExactly(
                        new PracticeFlaw(Kind.NO_SAMPLE, 5, "Navn"),
                        new PracticeFlaw(Kind.NO_SAMPLE, 6, "By"));
    }

    @Test
    void placeIsToldByTheShortestWay() {
        var practice =
                practice(
                        screen("indbakke", "[Affald](#affald) [Moms](#moms)")
                                + screen("affald", "[Tilbage](#indbakke)")
                                + screen("moms", "[Videre](#slut)")
                                + END);
        var route = practice.route();
        assertThat(route.steps()).isEqualTo(3);
        assertThat(practice.screens()).extracting(route::step).containsExactly(1, 2, 2, 3);
        assertThat(practice.screens().stream().map(s -> id(route.next(s))).toList())
                .containsExactly("moms", "indbakke", "slut", "");
        assertThat(practice.screens().stream().map(s -> id(route.before(s))).toList())
                .containsExactly("", "indbakke", "indbakke", "moms");
    }

    private static String id(java.util.Optional<Screen> screen) {
        return screen.map(s -> s.name().id()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 3_000})
    void tooManyScreensAreToldOnce(int count) {
        var body =
                IntStream.range(0, count)
                        .mapToObj(i -> screen("s" + i, "[Videre](#s" + (i + 1) + ")"))
                        .collect(Collectors.joining());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(kinds(body)).containsExactly(Kind.TOO_MANY_SCREENS);
                    assertThat(practice(body).route().steps()).isEqualTo(count);
                });
    }

    @Test
    void tenThousandFieldsAreToldAsTooMuch() {
        var body = ":::skaerm A {#a}~" + "Navn: [____] {prøv med: Bo}~".repeat(10_000) + ":::~";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(kinds(body)).contains(Kind.TOO_MUCH));
    }

    @Test
    void deepNestingIsToldAndNeverFails() {
        var body = ":::skaerm A {#a}~".repeat(2_000) + "Navn: [____]~";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(kinds(body)).contains(Kind.STRAY);
                    var text = body.replace('~', '\n');
                    Markdown.read(text, Audience.PUBLIC, WikiLinks.none());
                });
    }

    @Test
    void noTextMakesTheProofFail() {
        String[] parts = {
            ":::skaerm ",
            "A {#a}",
            ":::",
            "\n",
            "\n\n",
            "[__]",
            "{prøv med: x}",
            "- ( ) ",
            "- (x) ",
            "- [x] ",
            "[B](#a)",
            "Opgave: ",
            "Ligner: ",
            "Rigtigt:",
            "> ",
            "| a |\n| - |\n",
            ":::sig",
            "### T",
            "[",
            "]",
            "(",
            ")"
        };
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var body = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                body.append(parts[random.nextInt(parts.length)]);
            }
            var text = body.toString();
            assertThat(PracticeProof.of(text)).hasSizeLessThanOrEqualTo(100);
            var read = Practice.read(text, Audience.PUBLIC, WikiLinks.none());
            read.screens().forEach(screen -> assertThat(read.route().step(screen)).isPositive());
        }
    }
}
