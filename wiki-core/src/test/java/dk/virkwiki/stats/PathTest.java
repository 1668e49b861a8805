package dk.virkwiki.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "Høje-Taastrup", "a.b", "$set", "%", "%2e", "a|b", "*", "\0"})
    void everyWordCanBeWrittenAndRead(String word) {
        var path = Path.of("by", word, "S");

        assertThat(Path.words(path)).containsExactly("by", word, "S");
        assertThat(Path.written(word)).isNotEmpty().doesNotContain(".", "$", "|", "*", "\0");
    }

    @Test
    void differentWordsAreWrittenDifferently() {
        var random = new Random(5);
        var letters = "aA.%$|*2eæ";
        for (int i = 0; i < 20_000; i++) {
            var one = word(random, letters);
            var other = word(random, letters);
            assertThat(Path.read(Path.written(one))).isEqualTo(one);
            assertThat(Path.written(one).equals(Path.written(other))).isEqualTo(one.equals(other));
        }
    }

    private static String word(Random random, String letters) {
        var word = new StringBuilder();
        for (int c = random.nextInt(5); c > 0; c--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
