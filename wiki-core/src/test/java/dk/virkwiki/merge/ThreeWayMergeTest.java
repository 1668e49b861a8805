package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    private static final String BASE =
            """
            ---
            title: Momsfrister
            owner: SKTST
            verified: 2026-01-01
            summary: Hvornår I indberetter moms
            ---
            # Momsfrister

            I indberetter moms på skat.dk, og I kan gøre det på telefonen.

            ## Hvert kvartal

            Fristen er den 1. marts. Falder den i en weekend, gælder næste hverdag.

            - Find tallene frem
            - Log ind med MitID
            - Tryk på Indberet

            ## Hjælp

            Ring til Skattestyrelsen, hvis I går i stå.
            """;

    private static MergeResult merge(String current, String proposed) {
        return ThreeWayMerge.merge(BASE, current, proposed);
    }

    private static String with(String old, String replacement) {
        assertThat(BASE).contains(old);
        return BASE.replace(old, replacement);
    }

    @Test
    void sameAmountChangedByBothCollides() {
        var result = merge(with("1. marts", "2. marts"), with("1. marts", "3. marts"));

        assertThat(result.isClean()).isFalse();
        assertThat(result.collisions()).hasSize(1);
        var place = result.collisions().getFirst();
        assertThat(place.base()).contains("1. marts");
        assertThat(place.current()).contains("2. marts");
        assertThat(place.proposed()).contains("3. marts");
        assertThatThrownBy(result::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersChangedByBothCollideEvenFarApart() {
        var base = "Fristen er 1. marts for jer, der venter, og gebyret er altid 800 kr. i alt.\n";
        var result =
                ThreeWayMerge.merge(
                        base, base.replace("1. marts", "2. marts"), base.replace("800", "900"));

        assertThat(result.isClean()).isFalse();
    }

    @Test
    void neighbouringWordsCollide() {
        var result =
                merge(
                        with("gælder næste hverdag", "tæller næste hverdag"),
                        with("gælder næste hverdag", "gælder følgende hverdag"));

        assertThat(result.isClean()).isFalse();
    }

    @Test
    void removedByOneAndChangedByTheOtherCollides() {
        var result =
                merge(
                        with("Ring til Skattestyrelsen, hvis I går i stå.\n", ""),
                        with("hvis I går i stå", "når I går helt i stå"));

        assertThat(result.collisions())
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.current()).isEmpty();
                            assertThat(place.proposed()).contains("helt i stå");
                        });
    }

    @Test
    void differentInsertionsAtTheSamePlaceCollide() {
        var result =
                merge(
                        with("## Hjælp\n", "Et nyt afsnit herfra.\n\n## Hjælp\n"),
                        with("## Hjælp\n", "Noget helt andet.\n\n## Hjælp\n"));

        assertThat(result.collisions())
                .singleElement()
                .isEqualTo(new Collision("", "Et nyt afsnit herfra.\n\n", "Noget helt andet.\n\n"));
    }

    @Test
    void textPutIntoASectionThatIsGoneCollides() {
        var section = BASE.substring(BASE.indexOf("## Hjælp"));
        var result = merge(with(section, ""), BASE + "\nEller kom forbi biblioteket.\n");

        assertThat(result.isClean()).isFalse();
    }

    @Test
    void differentBlocksMerge() {
        var result =
                merge(
                        with("Ring til Skattestyrelsen", "Skriv til Skattestyrelsen"),
                        with("1. marts", "2. marts"));

        assertThat(result.text())
                .isEqualTo(
                        with("1. marts", "2. marts")
                                .replace("Ring til Skattestyrelsen", "Skriv til Skattestyrelsen"));
    }

    @Test
    void neighbouringListItemsMerge() {
        var result =
                merge(
                        with("- Find tallene frem", "- Find bilagene frem"),
                        with("- Log ind med MitID", "- Log ind med MitID Erhverv"));

        assertThat(result.text())
                .contains("- Find bilagene frem\n- Log ind med MitID Erhverv\n- Tryk på Indberet");
    }

    @Test
    void wordsFarApartInOneBlockMerge() {
        var result =
                merge(
                        with("I indberetter moms", "Alle indberetter moms"),
                        with("på telefonen", "på tabletten"));

        assertThat(result.text())
                .contains("Alle indberetter moms på skat.dk, og I kan gøre det på tabletten.");
    }

    @Test
    void frontMatterMergesKeyByKey() {
        var result =
                merge(
                        with("verified: 2026-01-01", "verified: 2026-02-02"),
                        with(
                                "title: Momsfrister\n",
                                "title: Frister for moms\nreviewBy: 2027-01-01\n"));

        assertThat(result.text())
                .startsWith(
                        """
                        ---
                        title: Frister for moms
                        reviewBy: 2027-01-01
                        owner: SKTST
                        verified: 2026-02-02
                        summary: Hvornår I indberetter moms
                        ---
                        # Momsfrister
                        """);
    }

    @Test
    void sameKeyChangedByBothCollides() {
        var result =
                merge(
                        with("summary: Hvornår I indberetter moms", "summary: Her er fristerne"),
                        with("summary: Hvornår I indberetter moms", "summary: Alt om frister"));

        assertThat(result.collisions())
                .singleElement()
                .isEqualTo(
                        new Collision(
                                "summary: Hvornår I indberetter moms\n",
                                "summary: Her er fristerne\n",
                                "summary: Alt om frister\n"));
    }

    @Test
    void sameKeyAddedByBothInDifferentPlacesDoesNotStandTwice() {
        var result =
                merge(
                        with("owner: SKTST\n", "reviewBy: 2027-01-01\nowner: SKTST\n"),
                        with("owner: SKTST\n", "owner: SKTST\nreviewBy: 2027-01-01\n"));

        assertThat(result.text()).containsOnlyOnce("reviewBy: 2027-01-01");
    }

    @Test
    void paragraphsDoNotRunTogetherWhenTheLastOneIsRemoved() {
        var base = "Første afsnit.\n\nAndet afsnit.\n";
        var result =
                ThreeWayMerge.merge(
                        base,
                        "Første afsnit.\n",
                        "Første afsnit.\n\nEt nyt imellem her.\n\nAndet afsnit.\n");

        assertThat(result.isClean()).isTrue();
        assertThat(result.text()).isEqualTo("Første afsnit.\n\nEt nyt imellem her.\n\n");
    }

    @Test
    void advisorTextNeverComesOutInTheOpen() {
        var base = "Intro her.\n\n:::gør\nSpørg efter CVR.\n:::\n\nSlut her.\n";
        var opened = base.replace(":::gør\n", "").replace(":::\n", "");
        var secret = base.replace("Spørg efter CVR.", "Spørg efter CVR.\n\nHemmelig nøgle 4711.");

        assertThat(ThreeWayMerge.merge(base, opened, secret).isClean()).isFalse();
        assertThat(ThreeWayMerge.merge(base, secret, opened).isClean()).isFalse();
    }

    @Test
    void advisorTextBehindSignsLikeColonsStaysHiddenToo() {
        var base = "Intro her.\n\n：：：gør\nSpørg efter CVR.\n：：：\n\n:::gør\nMere.\n:::\n\nSlut.\n";
        var opened = base.replace("：：：gør\n", "");
        var secret = base.replace("Spørg efter CVR.", "Spørg efter CVR.\n\nHemmelig nøgle 4711.");

        assertThat(ThreeWayMerge.merge(base, opened, secret).isClean()).isFalse();
        assertThat(ThreeWayMerge.merge(base, secret, opened).isClean()).isFalse();
    }

    @Test
    void advisorBlockMovedByOneAndReworkedByTheOtherCollides() {
        var base = "Intro her.\n\n:::gør\nSpørg efter CVR.\n:::\n\nSlut her med mange ord i alt.\n";
        var narrowed = base.replace("Spørg efter CVR.\n:::\n", ":::\n\nSpørg efter CVR.\n");
        var secret = base.replace("Spørg efter CVR.", "Spørg efter CVR og koden.");

        assertThat(ThreeWayMerge.merge(base, narrowed, secret).isClean()).isFalse();
    }

    @Test
    void windowsLineEndsAreKept() {
        var base = BASE.replace("\n", "\r\n");
        var result =
                ThreeWayMerge.merge(
                        base,
                        base.replace("1. marts", "2. marts"),
                        base.replace("Ring til", "Skriv til"));

        assertThat(result.text())
                .isEqualTo(base.replace("1. marts", "2. marts").replace("Ring til", "Skriv til"));
    }

    @Test
    void codeIsNotMergedWordByWord() {
        var base = "```\nen to tre fire fem seks syv otte\n```\n";

        assertThat(
                        ThreeWayMerge.merge(
                                        base,
                                        base.replace("en to", "ny to"),
                                        base.replace("otte", "ti"))
                                .isClean())
                .isFalse();
    }
}
