package dk.virkwiki.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.virkwiki.video.VideoFlaw.Kind;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {
    private static final String WHOLE =
            """
            ---
            title: Fakturablanketten
            type: video
            video:
              file: blanket.mp4
              captions: blanket.vtt
              poster: blanket.png
              duration: "04:45"
              appliesTo: Fakturablanketten, november 2026
            ---
            En video om fakturaer.

            ## 00:00 Log ind

            Hej.

            ### 02:15 Skriv nummeret

            Skriv det.

            ## Spørgsmål

            Slut.
            """;

    @Test
    void filmIsReadFromItsArticle() {
        var video = Video.of(WHOLE);

        assertThat(video.file()).isEqualTo("blanket.mp4");
        assertThat(video.captions()).isEqualTo("blanket.vtt");
        assertThat(video.poster()).isEqualTo("blanket.png");
        assertThat(video.length()).isEqualTo(new TimeMark(285));
        assertThat(video.appliesTo()).isEqualTo("Fakturablanketten, november 2026");
        assertThat(video.isFilmed()).isTrue();
        assertThat(VideoProof.of(WHOLE)).isEmpty();
    }

    @Test
    void headingsThatBeginWithATimeAreChapters() {
        assertThat(Video.of(WHOLE).chapters())
                .extracting(c -> c.start().text(), Chapter::title, Chapter::headingId)
                .containsExactly(
                        tuple("00:00", "Log ind", "00-00-log-ind"),
                        tuple("02:15", "Skriv nummeret", "02-15-skriv-nummeret"));
    }

    @Test
    void chapterForAdvisorsIsNoChapter() {
        var hidden = WHOLE.replace("## Spørgsmål", ":::vejleder\n## 04:00 Hemmeligt\n:::\n");

        assertThat(Video.of(hidden).chapters()).hasSize(2);
    }

    @Test
    void articleWithoutAFilmIsATextToRead() {
        var video = Video.of("---\ntitle: X\ntype: video\n---\n## 00:00 Start\n\nHej.\n");

        assertThat(video.isFilmed()).isFalse();
        assertThat(video.chapters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/filer/x.mp4",
                "javascript:alert(1)",
                "https://a.dk/x.mp4",
                "x y.mp4",
                "Å.mp4",
                ".mp4",
                "x.mp4\"onload=",
                "x.exe"
            })
    void fileThatIsNoNameOfAFilmIsToldAndMostlyNotRead(String name) {
        var source = WHOLE.replace("file: blanket.mp4", "file: '" + name + "'");

        assertThat(VideoProof.of(source))
                .extracting(VideoFlaw::kind, VideoFlaw::line, VideoFlaw::detail)
                .containsExactly(tuple(Kind.NOT_A_FILM, 5, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//a.dk/x", "a.dk/x", "https://a.dk/\"x"})
    void addressElsewhereMustBeOneOfTheWeb(String url) {
        var source = WHOLE.replace("file: blanket.mp4", "url: '" + url + "'");

        assertThat(Video.of(source).url()).isNull();
        assertThat(VideoProof.of(source))
                .extracting(VideoFlaw::kind)
                .containsExactly(Kind.NOT_AN_ADDRESS);
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        var source =
                WHOLE.replace("  captions: blanket.vtt\n", "")
                        .replace("\"04:45\"", "fem minutter")
                        .replace("02:15 Skriv", "00:00 Skriv");

        assertThat(VideoProof.of(source))
                .extracting(VideoFlaw::kind, VideoFlaw::line)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NO_CAPTIONS, 5),
                        tuple(Kind.NOT_A_TIME, 7),
                        tuple(Kind.OUT_OF_ORDER, 12));
    }

    @Test
    void chaptersLieWithinTheFilmAndALongFilmHasSome() {
        assertThat(VideoProof.of(WHOLE.replace("04:45", "02:15")))
                .extracting(VideoFlaw::kind)
                .containsExactly(Kind.AFTER_THE_END);
        assertThat(VideoProof.of(WHOLE.replace("## 00:00 ", "## ").replace("### 02:15 ", "### ")))
                .extracting(VideoFlaw::kind)
                .containsExactly(Kind.NO_CHAPTERS);
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var source = new StringBuilder(WHOLE);
            for (int cut = 0; cut < 12; cut++) {
                int at = random.nextInt(source.length());
                source.replace(
                        at,
                        Math.min(source.length(), at + 3),
                        ":\n #-[".substring(random.nextInt(6)));
            }

            assertThat(VideoProof.of(source.toString())).isNotNull();
        }
    }
}
