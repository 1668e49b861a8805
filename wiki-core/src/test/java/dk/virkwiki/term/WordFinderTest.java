package dk.virkwiki.term;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFinderTest {
    private static Term term(String official, String... alsoWritten) {
        var ways = new Term.Ways(List.of(alsoWritten), List.of(), List.of(), true);
        return new Term(official, official, "Det", ways, null, Audience.PUBLIC, "da");
    }

    private static List<String> found(String text, Term... terms) {
        return WordFinder.of(List.of(terms), WordFinder.Rule.WHOLE_WORDS)
                .in(text, _ -> true)
                .stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "moms, momsen",
        "moms, Moms",
        "EAN-nummer, EAN-numre",
        "EAN-nummer, EAN-numrene",
        "EAN-nummer, EAN nummeret",
        "A-skat, A-skatten",
        "NemKonto, NemKontoen",
        "NemKonto, NemKontos",
        "vedtægter, vedtægterne",
        "betalingserklæring, betalingserklæringer",
        "kodeviser, kodeviserne",
        "reel ejer, Reel ejers",
        "opgørelse, opgørelserne",
        "tegningsberettiget, tegningsberettigede",
        "MitID Erhverv, MitID-Erhverv",
        "register, registret",
        "interessentskab, interessentskabets",
        "I/S, I/S"
    })
    void wordIsFoundInEveryForm(String official, String form) {
        assertThat(found("Se på " + form + ", inden I går videre.", term(official)))
                .containsExactly(form);
    }

    @ParameterizedTest
    @CsvSource({
        "moms, momsfri",
        "moms, moms-fri",
        "moms, moms- og afgiftsfri",
        "moms, købsmoms",
        "moms, lønsums- og moms-",
        "post, posthus",
        "post, postering",
        "GLN, gln",
        "Virk, virk.dk",
        "Virk, hjaelp@virk",
        "reel ejer, reel. Ejer",
        "EAN-nummer, EAN"
    })
    void anotherWordIsNoFriend(String official, String text) {
        assertThat(found("Det er " + text + " her.", term(official))).isEmpty();
    }

    @Test
    void longestWordWins() {
        assertThat(found("Brug MitID Erhverv og MitID.", term("MitID"), term("MitID Erhverv")))
                .containsExactly("MitID Erhverv", "MitID");
        assertThat(
                        found(
                                "MitID privat til sommer",
                                term("MitID"),
                                term("MitID privat til erhverv")))
                .containsExactly("MitID");
    }

    @Test
    void lineBreakDoesNotPartAWord() {
        assertThat(found("Brug MitID\nErhverv", term("MitID Erhverv")))
                .containsExactly("MitID\nErhverv");
    }

    @Test
    void everyWayOfWritingIsFound() {
        var nemId = term("NemID", "nem-id");
        assertThat(found("NemID, NemId, Nem-ID, nem id og NEMID'et", nemId))
                .containsExactly("NemID", "NemId", "Nem-ID", "nem id", "NEMID");
        assertThat(found("EAN-nummeret kaldes GLN.", term("GLN (EAN-nummer)")))
                .containsExactly("EAN-nummeret", "GLN");
    }

    @Test
    void oldWordIsAlsoFoundBeforeAHyphen() {
        var finder = WordFinder.of(List.of(term("NemID")), WordFinder.Rule.BEFORE_HYPHENS);
        assertThat(finder.in("NemID-login", _ -> true)).hasSize(1);
        assertThat(finder.in("ikke-NemID og NemIDagtig", _ -> true)).isEmpty();
    }

    @Test
    void unknownTermsMakeRoomForShorterOnes() {
        var finder =
                WordFinder.of(
                        List.of(term("MitID"), term("MitID Erhverv")), WordFinder.Rule.WHOLE_WORDS);
        assertThat(finder.in("MitID Erhverv", term -> term.official().equals("MitID"))).hasSize(1);
    }

    @Test
    void thousandTermsCostNoMoreThanFew() {
        var random = new Random(1);
        var many = new ArrayList<Term>();
        var text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.add(term("ord" + Integer.toString(i, 36) + "a lang" + i % 7));
        }
        for (int i = 0; i < 200_000; i++) {
            text.append("ord").append(Integer.toString(random.nextInt(1_000), 36)).append("a ");
        }
        var finder = WordFinder.of(many, WordFinder.Rule.WHOLE_WORDS);
        ProcessorTime.within(Duration.ofSeconds(2), () -> finder.in(text.toString(), _ -> true));
    }

    @Test
    void anyTextIsReadAndPlacesAreInOrder() {
        var random = new Random(7);
        var finder =
                WordFinder.of(
                        List.of(term("a"), term("a b"), term("b a b"), term("-")),
                        WordFinder.Rule.BEFORE_HYPHENS);
        var signs = "aab  -.\n\u00ADæ<&\uD83D\uDE00";
        for (int run = 0; run < 2_000; run++) {
            var text = new StringBuilder();
            for (int i = 0; i < random.nextInt(40); i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int end = 0;
            for (var found : finder.in(text.toString(), _ -> true)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(found.end()).isGreaterThan(found.start());
                end = found.end();
            }
        }
    }
}
