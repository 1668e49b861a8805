package dk.virkwiki.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrayKeyCheckTest {
    private static final String HEAD = "---\ntitle: Film\ntype: video\n---\n";

    /** P251 */
    @Test
    void theNameOfAFilmInTheTextIsToldWithItsLine() {
        var body = "  file: ore.mp4\nHej.\n\n## 0:10 Start\n\ncaptions: Ore.VTT\n";

        assertThat(new StrayKeyCheck().of(HEAD + body))
                .containsExactly(
                        Finding.red(Subject.FILES, "fil-i-teksten", 5, "file: ore.mp4"),
                        Finding.red(Subject.FILES, "fil-i-teksten", 10, "captions: Ore.VTT"));
        assertThat(new StrayKeyCheck().of("---\ntitle: Guide\n---\nvoiceOver: tale.mp3"))
                .extracting(Finding::line)
                .containsExactly(4);
    }

    @Test
    void examplesInCodeAndSentencesAboutFilesAreLeftAlone() {
        var body =
                "Skriv `file: ore.mp4` i filen.\n\n```\nvideo:\n  file: ore.mp4\n```\n\n"
                        + "    file: ore.mp4\n\nfile: mit-notat\n\nSe file: ore.mp4 her.\n";

        assertThat(new StrayKeyCheck().of(HEAD + body)).isEmpty();
        assertThat(new StrayKeyCheck().of("---\nvideo:\n  file: ore.mp4\n---\n")).isEmpty();
    }
}
