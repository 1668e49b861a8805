package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    private static Lexicon lexicon() {
        var builder = new Lexicon.Builder();
        builder.add("moms", 9);
        builder.add("momsfrist", 2);
        builder.add("momsfrister", 4);
        builder.add("år", 3);
        builder.add("ar", 1);
        builder.add("årsrapport", 5);
        return builder.build();
    }

    @Test
    void spellingsWithOneKeyAreOneWordInItsMostFrequentForm() {
        assertThat(lexicon().frequency("ar")).isEqualTo(4);
        assertThat(lexicon().completions("a", 5))
                .extracting(Lexicon.Entry::form)
                .containsExactly("årsrapport", "år");
    }

    @Test
    void completesWithTheMostFrequentFirst() {
        assertThat(lexicon().completions("moms", 5))
                .extracting(Lexicon.Entry::form)
                .containsExactly("momsfrister", "momsfrist");
        assertThat(lexicon().completions("moms", 1))
                .extracting(Lexicon.Entry::form)
                .containsExactly("momsfrister");
        assertThat(lexicon().completions("zz", 5)).isEmpty();
    }

    @Test
    void findsCompoundsByTheirLastPart() {
        assertThat(lexicon().endingWith("rapport", 5))
                .extracting(Lexicon.Entry::form)
                .containsExactly("årsrapport");
        assertThat(lexicon().endingWith("arsrapport", 5)).isEmpty();
    }

    @Test
    void unknownWordsAreUnknown() {
        assertThat(lexicon().frequency("told")).isZero();
        assertThat(lexicon().term("told")).isEqualTo("told");
        assertThat(Lexicon.empty().completions("m", 5)).isEmpty();
    }
}
