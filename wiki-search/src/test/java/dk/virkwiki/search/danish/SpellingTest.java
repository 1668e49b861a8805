package dk.virkwiki.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static Lexicon lexicon(List<String> words) {
        var builder = new Lexicon.Builder();
        words.forEach(word -> builder.add(word, 5));
        return builder.build();
    }

    private static final Spelling SPELLING =
            new Spelling(
                    lexicon(
                            List.of(
                                    "årsrapport",
                                    "medarbejder",
                                    "virksomhed",
                                    "forening",
                                    "moms",
                                    "frist",
                                    "indberetning",
                                    "løn",
                                    "bogføring",
                                    "kommune")));

    @ParameterizedTest
    @CsvSource({
        "årsraport, årsrapport",
        "medarbjeder, medarbejder",
        "virksomhedd, virksomhed",
        "virkosmhed, virksomhed",
        "foerning, forening",
        "mons, moms",
        "indberretnig, indberetning",
        "bogfoering, bogføring",
        "komune, kommune"
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(SPELLING.candidates(Folding.fold(typed), 3))
                .first()
                .extracting(candidate -> candidate.word().form())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"løs", "xyzxyz", "12345", "ab"})
    void leavesShortAndStrangeWordsAlone(String typed) {
        assertThat(SPELLING.candidates(Folding.fold(typed), 3)).isEmpty();
    }

    @Test
    void findsEveryWordWithinReachThatPlainComparisonFinds() {
        var random = new Random(11);
        var words = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            words.add(word(random, random.nextInt(7, 11)));
        }
        var lexicon = lexicon(words);
        var spelling = new Spelling(lexicon);
        for (int i = 0; i < 300; i++) {
            var typed = new StringBuilder(words.get(random.nextInt(words.size())));
            typed.setCharAt(random.nextInt(typed.length()), (char) random.nextInt('b', 'h'));
            typed.deleteCharAt(random.nextInt(typed.length()));
            if (typed.length() < 7) {
                continue;
            }
            String key = typed.toString();
            long near =
                    IntStream.range(0, lexicon.size())
                            .filter(at -> Spelling.distance(key, lexicon.key(at), 2) <= 2)
                            .count();
            assertThat(spelling.candidates(key, 1_000)).hasSize((int) near);
        }
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        random.ints(length, 'b', 'h').forEach(letter -> word.append((char) letter));
        return word.toString();
    }
}
