package dk.virkwiki.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.LessonText.Option;
import dk.virkwiki.markdown.LessonText.Quiz;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameQuestionTest {
    /** A question and its answers between bars; a right one begins with {@code x}. */
    private static Quiz quiz(String text) {
        var parts = text.split("\\|");
        var options =
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> new Option(part.substring(1), part.startsWith("x"), 1))
                        .toList();
        return new Quiz(1, parts[0], "", options, "");
    }

    @ParameterizedTest
    @CsvSource({
        "Hvem skriver under?|xFormanden|-Ingen, Hvem skriver under|xformanden.|-Ingen!",
        "Hvem skriver under?|xFormanden|-Ingen, Hvem skriver under?|-Ingen|xFormanden",
        "Hvem er rettighedsadminstrator?|xA|-B, Hvem er rettighedsadministrator?|xA|-B",
        "Hvor er fuldmagten?|xA|-B, Hvor er fuldmagetn?|xA|-B",
    })
    void marksSpellingAndOrderMakeNoDifference(String before, String now) {
        assertThat(SameQuestion.isSame(quiz(before), quiz(now))).isTrue();
        assertThat(SameQuestion.isSame(quiz(now), quiz(before))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Hvem?|xA|-B, Hvem?|-A|xB",
        "Hvem må det?|xA|-B, Hvem må ikke det?|xA|-B",
        "Er den gyldig?|xA|-B, Er den ugyldig?|xA|-B",
        "Er du ejer?|xA|-B, Er du lejer?|xA|-B",
        "Efter 3 uger?|xA|-B, Efter 2 uger?|xA|-B",
        "Før 1000000 kroner?|xA|-B, Før 1000001 kroner?|xA|-B",
        "Hvem?|xA|-B, Hvem?|xA|-B|-C",
        "Hvem kan det?|xA|-B, Hvem skal det?|xA|-B",
    })
    void anotherWordNumberOrRightAnswerIsAnotherQuestion(String before, String now) {
        assertThat(SameQuestion.isSame(quiz(before), quiz(now))).isFalse();
        assertThat(SameQuestion.isSame(quiz(now), quiz(before))).isFalse();
    }

    @Test
    void questionTakenOutLeavesNothingNewButOneAddedDoes() {
        var first = quiz("Hvem?|xA|-B");
        var second = quiz("Hvor?|xA|-B");
        assertThat(SameQuestion.all(List.of(first, second), List.of(second))).isTrue();
        assertThat(SameQuestion.all(List.of(first), List.of(first, second))).isFalse();
        assertThat(SameQuestion.all(List.of(first), List.of())).isTrue();
    }
}
