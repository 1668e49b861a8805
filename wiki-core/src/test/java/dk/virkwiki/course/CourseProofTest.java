package dk.virkwiki.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.course.CourseFlaw.Kind;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseProofTest {
    private static final String QUIZ =
            ":::quiz\nHvem?\n\n- [x] A\n- [ ] B\n- [x] C\n\nFordi.\n:::\n";

    private static List<Kind> kinds(String body) {
        return CourseProof.of(body, "findes"::equals).stream().map(CourseFlaw::kind).toList();
    }

    private static Course course(String body) {
        return Course.read(body, Audience.PUBLIC, WikiLinks.none());
    }

    @Test
    void wholeCourseHasNothingWrong() {
        assertThat(kinds("# Modul\n\n## En\n\n[[findes]]\n\n" + QUIZ)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_LESSON | Kun en start",
                "EMPTY_MODULE | # Modul~~# Andet~~## En~~Tekst",
                "EMPTY_MODULE | ## En~~Tekst~~# Modul",
                "EMPTY_LESSON | ## En~~## To~~Tekst",
                "REPEATED_ID | ## En {#a}~~Tekst~~## To {#a}~~Tekst",
                "RESERVED_ID | ## Færdig~~Tekst",
                "UNKNOWN_READING | ## En~~[[mangler]]",
                "NOT_ASKED | :::quiz~Hvem?~~- [x] A~- [ ] B~~Fordi.~:::~~## En~~Tekst",
                "NOT_ASKED | ## En~~::::tip~:::quiz~Hvem?~~- [x] A~- [ ] B~~Fordi.~:::~::::",
                "NO_QUESTION | ## En~~:::quiz~- [x] A~- [ ] B~~Fordi.~:::",
                "NO_CHOICE | ## En~~:::quiz~Hvem?~~- [x] A~~Fordi.~:::",
                "EMPTY_ANSWER | ## En~~:::quiz~Hvem?~~- [x] A~- [ ] B~-~~Fordi.~:::",
                "SAME_ANSWERS | ## En~~:::quiz~Hvem?~~- [x] A~- [ ] A~~Fordi.~:::",
                "NO_RIGHT_ANSWER | ## En~~:::quiz~Hvem?~~- [ ] A~- [ ] B~~Fordi.~:::",
                "NO_WRONG_ANSWER | ## En~~:::quiz~Hvem?~~- [x] A~- [x] B~~Fordi.~:::",
                "NO_EXPLANATION | ## En~~:::quiz~Hvem?~~- [x] A~- [ ] B~:::",
            })
    void tellsWhatIsWrong(Kind kind, String body) {
        assertThat(kinds(body.replace('~', '\n'))).containsExactly(kind);
    }

    @Test
    void tellsTheLine() {
        var flaws =
                CourseProof.of(
                        "Start\n\n## En\n\n:::quiz\nHvem?\n\n- [ ] A\n- [ ] B\n\nF\n:::\n",
                        _ -> true);
        assertThat(flaws).containsExactly(new CourseFlaw(Kind.NO_RIGHT_ANSWER, 5, "Hvem?"));
    }

    @Test
    void manyLessonsAndAnswersAreToldOnce() {
        assertThat(kinds("## Igen\n\nTekst\n\n".repeat(5_000)))
                .containsExactly(Kind.TOO_MANY_LESSONS);
        var answers = new StringBuilder("## En\n\n:::quiz\nHvem?\n\n- [x] Ja\n");
        for (int i = 0; i < 10_000; i++) {
            answers.append("- [ ] Svar ").append(i).append('\n');
        }
        assertThat(kinds(answers + "\nFordi.\n:::\n")).containsExactly(Kind.TOO_MANY_ANSWERS);
    }

    @Test
    void onlyExactlyTheRightAnswersAreRight() {
        var lesson = course("## En\n\n" + QUIZ).lessons().getFirst();
        assertThat(lesson.correct(Map.of(1, Set.of(1, 3))).isPassed()).isTrue();
        for (var wrong : List.of(Set.of(1), Set.of(1, 2, 3), Set.of(2), Set.of(1, 3, 9))) {
            assertThat(lesson.correct(Map.of(1, wrong)).isPassed()).isFalse();
        }
        var nothing = lesson.correct(Map.of());
        assertThat(nothing.isPassed()).isFalse();
        assertThat(nothing.isWhole()).isFalse();
    }

    @Test
    void otherAnswersGiveAnotherPrintAndAnotherExplanationDoesNot() {
        var before = course("## En\n\n" + QUIZ).lessons().getFirst().print();
        var explained = course("## En\n\n" + QUIZ.replace("Fordi", "Derfor"));
        var moved = course("## En\n\n" + QUIZ.replace("[ ] B", "[x] B").replace("[x] A", "[ ] A"));
        assertThat(explained.lessons().getFirst().print()).isEqualTo(before);
        assertThat(moved.lessons().getFirst().print()).isNotEqualTo(before);
    }

    @Test
    void publicsCourseHasNothingForAdvisors() {
        var body = "## En\n\nTekst\n\n:::sig\nKanariefugl\n:::\n\n" + QUIZ;
        assertThat(course(body).toString()).doesNotContain("Kanariefugl").contains("Tekst");
        assertThat(Course.read(body, Audience.ADVISOR, WikiLinks.none()).toString())
                .contains("Kanariefugl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kursus-digital-post-foreninger",
                "kursus-hjaelp-lovligt",
                "kursus-ny-it-vejleder"
            })
    void shippedCoursesCanBeTaken(String slug) throws IOException {
        var file = Files.readString(Path.of("../articles/vejleder", slug + ".md"));
        var body = dk.virkwiki.article.ArticleFile.bodyOf(file);
        assertThat(CourseProof.of(body, _ -> true)).isEmpty();
        var course = course(body);
        assertThat(course.lessons()).hasSizeGreaterThan(2).allMatch(l -> !l.quizzes().isEmpty());
        assertThat(course.minutes()).isBetween(10, 60);
    }
}
