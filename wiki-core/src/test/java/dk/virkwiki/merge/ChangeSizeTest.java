package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeSizeTest {
    private static final String OLD =
            """
            ---
            title: Moms
            ---
            I indberetter moms hvert kvartal.

            Fristen er den 1. marts.

            - Log ind
            - Find perioden
            """;

    private static boolean isSmall(String old, String replacement) {
        assertThat(OLD).contains(old);
        return ChangeSize.isSmall(OLD, OLD.replace(old, replacement));
    }

    @Test
    void fewWordsInOneBlockAreASmallFix() {
        assertThat(isSmall("hvert kvartal", "hver måned")).isTrue();
        assertThat(isSmall("Log ind", "Log på")).isTrue();
        assertThat(isSmall("kvartal.", "kvartal")).isTrue();
    }

    @Test
    void numbersAreNeverASmallFix() {
        assertThat(isSmall("1. marts", "2. marts")).isFalse();
        assertThat(isSmall("hvert kvartal", "hver 3. måned")).isFalse();
    }

    @Test
    void manyWordsOrSeveralBlocksAreNot() {
        assertThat(isSmall("hvert kvartal", "en to tre fire fem seks syv otte ni ti elleve tolv"))
                .isFalse();
        assertThat(
                        ChangeSize.isSmall(
                                OLD,
                                OLD.replace("Log ind", "Log på").replace("moms hv", "skat hv")))
                .isFalse();
        assertThat(isSmall("- Log ind\n", "")).isFalse();
        assertThat(isSmall("- Log ind\n", "- Log ind\n- Vælg\n")).isFalse();
    }

    @Test
    void wordsThatGoAndComeAreCountedBelowTheFrontMatter() {
        assertThat(ChangeSize.words(OLD, OLD.replace("Log ind", "Log på"))).isEqualTo(2);
        assertThat(ChangeSize.words(OLD, OLD + "\nRing til Skattestyrelsen.\n")).isEqualTo(3);
        assertThat(ChangeSize.words(OLD, OLD.replace("title: Moms", "title: Skat"))).isZero();
    }

    @Test
    void frontMatterAndNothingAtAllAreNot() {
        assertThat(isSmall("title: Moms", "title: Skat")).isFalse();
        assertThat(ChangeSize.isSmall(OLD, OLD)).isFalse();
    }
}
