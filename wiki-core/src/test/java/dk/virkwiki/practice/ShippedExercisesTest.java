package dk.virkwiki.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises that ship can be gone through, and hold nothing that might be somebody's. */
class ShippedExercisesTest {
    private static final Set<String> INVENTED_COMPANIES =
            Set.of("99999004", "99999012", "99999020", "99999039", "99999047", "99999055");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{8}(?:\\d{5})?(?!\\d)");

    static List<Path> exercises() throws IOException {
        try (var files = Files.walk(Path.of("../articles"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> isExercise(source(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isExercise(String source) {
        var metadata = ArticleFile.read(source).metadata();
        return metadata != null && metadata.type() == ArticleType.PRACTICE;
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thereAreFive() throws IOException {
        assertThat(exercises()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void nothingIsWrongWithIt(Path file) {
        assertThat(PracticeProof.of(ArticleFile.bodyOf(source(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void companyAndEanNumbersAreInvented(Path file) {
        var numbers = NUMBER.matcher(ArticleFile.bodyOf(source(file))).results();
        assertThat(numbers.map(found -> found.group()))
                .allSatisfy(
                        number ->
                                assertThat(
                                                INVENTED_COMPANIES.contains(number)
                                                        || number.startsWith("579800000000")
                                                                && isEan(number))
                                        .as(number)
                                        .isTrue());
    }

    private static boolean isEan(String number) {
        int sum =
                IntStream.range(0, 13)
                        .map(i -> (number.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                        .sum();
        return sum % 10 == 0;
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyScreenToAnswerSaysWhatIsWrongAndNoFieldAsksForACode(Path file) {
        var text =
                Markdown.screens(
                        ArticleFile.bodyOf(source(file)), Audience.PUBLIC, WikiLinks.none());
        for (var screen : text.screens()) {
            for (var piece : screen.pieces()) {
                if (piece instanceof Choices || piece instanceof Field) {
                    assertThat(screen.answer().wrong()).as(screen.name().title()).isNotEmpty();
                }
                if (piece instanceof Field field) {
                    assertThat(field.label()).doesNotContainIgnoringCase("kode");
                }
            }
        }
    }
}
