package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureDiffTest {
    private static final String A = "<img src=\"/filer/a.png\" alt=\"Forside\">";
    private static final String B = "<img src=\"/filer/b.png\" alt=\"Kvittering\">";

    @Test
    void sameTextsShowNoPictures() {
        assertThat(PictureDiff.of("<p>" + A + "</p>", "<p>Ord " + A + "</p>", DiffWords.DANISH))
                .isEmpty();
    }

    @Test
    void newPictureStandsInAListToo() {
        assertThat(
                        PictureDiff.of(
                                "<ul><li>" + A + "</li></ul>",
                                "<ul><li>" + A + "</li><li>" + B + "</li></ul>",
                                DiffWords.DANISH))
                .singleElement()
                .asString()
                .startsWith("<ins>")
                .contains("Billede: »Kvittering« (b.png)");
    }

    @Test
    void removedPictureIsStillShown() {
        assertThat(PictureDiff.of(A + B, B, DiffWords.DANISH))
                .singleElement()
                .asString()
                .startsWith("<del>")
                .contains("src=\"/filer/a.png\"");
    }
}
