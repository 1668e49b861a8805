package dk.virkwiki.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FromCourseTest {
    @Test
    void lessonAndWhatIsTakenGoOutAndComeBack() {
        var from = new FromCourse("moms", "to", "en.nul");
        assertThat(from.to("/artikler/nemkonto"))
                .isEqualTo("/artikler/nemkonto?kursus=moms.to.en.nul");
        assertThat(FromCourse.of("moms.to.en.nul")).isEqualTo(from);
        assertThat(from.back()).isEqualTo("/kurser/moms/to?taget=en.nul");
        assertThat(FromCourse.of("moms.to").back()).isEqualTo("/kurser/moms/to");
    }

    @Test
    void pagesThatCannotTellAreNotTold() {
        assertThat(new FromCourse("moms", "to", "").to("/svarguider/start"))
                .isEqualTo("/svarguider/start");
    }

    @Test
    void whatNoLessonIsCalledComesFromNowhere() {
        for (var written :
                new String[] {"", "moms", "moms.<b>", "../x.y", "moms.", "a".repeat(3_000)}) {
            assertThat(FromCourse.of(written).slug()).as(written).isEmpty();
        }
    }
}
