package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.virkwiki.shared.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {

    @Test
    void titleAloneIsEnough() {
        var file = ArticleFile.read("---\ntitle: Ny telefon\n---\nTekst\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.metadata().slug()).isEqualTo("ny-telefon");
        assertThat(file.metadata().type()).isEqualTo(ArticleType.GUIDE);
        assertThat(file.metadata().status()).isEqualTo(ArticleStatus.DRAFT);
        assertThat(file.metadata().visibility()).isEqualTo(Audience.PUBLIC);
        assertThat(file.body()).isEqualTo("Tekst\n");
        assertThat(file.bodyLine()).isEqualTo(4);
    }

    @Test
    void everyKeyIsRead() {
        var file =
                ArticleFile.read(
                        """
                        ---
                        title: "Moms: sådan"
                        slug: moms
                        summary: Kort svar.
                        type: case
                        owner: SKTST
                        visibility: advisor
                        status: published
                        audience: [virksomhed, forening]
                        topics:
                          - moms
                        causes: A1
                        synonyms: [vat, "0-angivelse"]
                        verified: 2026-11-01
                        reviewBy: 2027-05-01
                        sources:
                          - https://skat.dk/moms
                        ---
                        """);

        assertThat(file.problems()).isEmpty();
        var metadata = file.metadata();
        assertThat(metadata.title()).isEqualTo("Moms: sådan");
        assertThat(metadata.type()).isEqualTo(ArticleType.CASE);
        assertThat(metadata.visibility()).isEqualTo(Audience.ADVISOR);
        assertThat(metadata.tags().audience()).containsExactly("virksomhed", "forening");
        assertThat(metadata.tags().causes()).containsExactly("A1");
        assertThat(metadata.tags().synonyms()).containsExactly("vat", "0-angivelse");
        assertThat(metadata.freshness().verified()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(metadata.freshness().reviewBy()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    void everyProblemIsToldWithItsLine() {
        var file =
                ArticleFile.read(
                        """
                        ---
                        slug: Å B
                        type: ukendt
                        title: A
                        reviewBy: i morgen
                        topics: {a: b}
                        title: B
                        ---
                        """);

        assertThat(file.isValid()).isFalse();
        assertThat(file.problems())
                .extracting(Problem::line, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(7, "noegle-to-gange"),
                        tuple(2, "ugyldig-adresse"),
                        tuple(3, "ukendt-vaerdi"),
                        tuple(5, "ikke-en-dato"),
                        tuple(6, "skal-vaere-en-liste"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n",
                "---\ntitle: A",
                "---\n: : :\n---\n",
                "---\n[a, b]\n---\n",
                "---\ntitle: &a [*a]\n---\n",
                "---\ntitle: !!java.net.URL [x]\n---\n",
                "---\n\t\u0000\n---\n"
            })
    void oddFileIsRefusedNotThrown(String source) {
        assertThat(ArticleFile.read(source).isValid()).isFalse();
    }

    @Test
    void noBytesMakeItThrow() {
        var random = new Random(11);
        var pieces =
                new String[] {
                    "---\n", "title: ", "a", "\n", ": ", "- ", "[", "{", "\"", "&x ", "*x", "|\n",
                    "å", "\t", "\u0000", "\uD800"
                };
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder("---\n");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var file = ArticleFile.read(text.toString());
            assertThat(file.isValid() || !file.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void windowsLineEndsAndMarkAtTheTopAreFine() {
        var file =
                ArticleFile.read("\uFEFF---\r\ntitle: A\r\nstatus: published\r\n---\r\nTekst\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.metadata().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(file.body()).isEqualTo("Tekst\r\n");
    }

    @Test
    void unreadableVisibilityNeverMeansPublic() {
        assertThat(ArticleFile.read("---\ntitle: A\nvisibility: Advisor\n---\n").isValid())
                .isFalse();
    }

    @Test
    void verifiedDayIsSetAndTheRestLeftAsItIs() {
        var day = LocalDate.of(2026, 11, 23);
        var without = "---\ntitle: \"A\"   # note\n---\nTekst\n\n---\nverified: nej\n";
        var with =
                "---\ntitle: \"A\"   # note\nverified: 2026-11-23\n---\nTekst\n\n---\nverified: nej\n";

        assertThat(ArticleFile.withVerified(without, day)).isEqualTo(with);
        assertThat(ArticleFile.withVerified(with.replace("11-23", "01-01"), day)).isEqualTo(with);
        assertThat(ArticleFile.withVerified(with, null)).isEqualTo(without);
        assertThat(ArticleFile.withVerified(without, null)).isEqualTo(without);
        assertThat(ArticleFile.withVerified("Ingen oplysninger", day))
                .isEqualTo("Ingen oplysninger");
    }

    @Test
    void keysOfTheEditorialWorkflowAreRead() {
        var file =
                ArticleFile.read(
                        """
                        ---
                        title: Moms
                        status: withdrawn
                        formerSlugs: [foer]
                        withdrawal: merged
                        replacedBy: skat
                        fourEyes: true
                        ---
                        """);

        assertThat(file.metadata().standing())
                .isEqualTo(new Standing(List.of("foer"), Withdrawal.MERGED, "skat", true));
        assertThat(ArticleFile.read("---\ntitle: x\n---\n").metadata().standing())
                .isEqualTo(Standing.plain());
        for (var wrong : List.of("withdrawal: glemt", "fourEyes: måske", "formerSlugs: [Å]")) {
            assertThat(ArticleFile.read("---\ntitle: x\n" + wrong + "\n---\n").isValid())
                    .as(wrong)
                    .isFalse();
        }
    }

    @Test
    void typesKeysOfItsOwnAreReadWithTheirLines() {
        var keys =
                ArticleFile.ownKeys(
                        """
                        ---
                        title: NemID
                        type: term
                        term:
                          official: NemID
                          alsoWritten: [nem-id, Nem ID]
                          closed: 2023-10-31
                        ---
                        """,
                        "term");

        assertThat(keys.text("official")).contains("NemID");
        assertThat(keys.list("alsoWritten")).containsExactly("nem-id", "Nem ID");
        assertThat(keys.date("closed")).contains(LocalDate.of(2023, 10, 31));
        assertThat(keys.text("plain")).isEmpty();
        assertThat(keys.names()).containsExactlyInAnyOrder("official", "alsoWritten", "closed");
        assertThat(keys.line("closed")).isEqualTo(7);
        assertThat(keys.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"term: ord", "term: [a, b]", "term:\n  closed: i går"})
    void unreadableKeysOfATypeAreTold(String yaml) {
        var keys = ArticleFile.ownKeys("---\ntitle: X\n" + yaml + "\n---\n", "term");

        assertThat(keys.date("closed")).isEmpty();
        assertThat(keys.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle: X\n---\n", "---\nterm:\n---\n", "---\n: [\n---\n"})
    void noKeysOfATypeAreNoProblem(String source) {
        var keys = ArticleFile.ownKeys(source, "term");

        assertThat(keys.isEmpty()).isTrue();
        assertThat(keys.problems()).isEmpty();
    }
}
