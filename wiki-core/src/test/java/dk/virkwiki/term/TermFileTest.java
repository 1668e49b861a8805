package dk.virkwiki.term;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.term.TermFlaw.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermFileTest {
    private static String file(String keys) {
        return "---\ntitle: Om NemID\nslug: nemid\nsummary: Et login.\ntype: term\nsynonyms: [papkort]\n"
                + keys
                + "---\n\nNemID er lukket.\n\n## Det siger folk\n\n- »Nem-ID«\n- »Nøglekortet«, fx\n\n## Andet\n\n- Nej\n";
    }

    private static List<Kind> flaws(String keys) {
        return TermProof.of(file(keys), slug -> slug.equals("mitid")).stream()
                .map(TermFlaw::kind)
                .toList();
    }

    @Test
    void termIsReadWithWhatPeopleSay() {
        var term =
                TermFile.read(
                                file(
                                        "term:\n  official: NemID\n  plain: Et gammelt login.\n  alsoWritten: [nem-id]\n  closed: 2023-10-31\n  replacedBy: mitid\n"))
                        .term();
        assertThat(term.official()).isEqualTo("NemID");
        assertThat(term.ways().people()).containsExactly("Nem-ID", "Nøglekortet, fx");
        assertThat(term.ways().said()).containsExactly("papkort", "Nem-ID", "Nøglekortet, fx");
        assertThat(term.written()).containsExactly("NemID", "nem-id");
        assertThat(term.ending()).isEqualTo(new Term.Ending(LocalDate.of(2023, 10, 31), "mitid"));
        assertThat(term.isClosed(LocalDate.of(2023, 10, 30))).isFalse();
        assertThat(term.isClosed(LocalDate.of(2023, 10, 31))).isTrue();
        assertThat(term.ways().isHelped()).isTrue();
    }

    @Test
    void titleAndSummaryStandInForMissingKeys() {
        var term = TermFile.read(file("term:\n  inTexts: false\n")).term();
        assertThat(term.official()).isEqualTo("Om NemID");
        assertThat(term.plain()).isEqualTo("Et login.");
        assertThat(term.ways().isHelped()).isFalse();
    }

    @Test
    void wholeTermHasNoFlaw() {
        assertThat(
                        flaws(
                                "term:\n  official: NemID\n  plain: Et login.\n  closed: 2023-10-31\n  replacedBy: mitid\n"))
                .isEmpty();
    }

    @Test
    void missingWordAndExplanationAreTold() {
        assertThat(flaws("")).containsExactly(Kind.NO_OFFICIAL, Kind.NO_PLAIN);
    }

    @Test
    void explanationThatSaysTooMuchOrNothingIsTold() {
        assertThat(flaws("term:\n  official: NemID\n  plain: " + "Et ord ".repeat(30) + "\n"))
                .containsExactly(Kind.LONG_PLAIN);
        assertThat(flaws("term:\n  official: NemID\n  plain: Det er NemID'et.\n"))
                .containsExactly(Kind.PLAIN_IS_WORD);
    }

    @Test
    void endingThatLeadsNowhereIsToldWithItsLine() {
        var wrong =
                "term:\n  official: NemID\n  plain: Et login.\n  closed: i går\n  replacedBy: findes-ikke\n";
        assertThat(TermProof.of(file(wrong), _ -> false))
                .containsExactly(
                        new TermFlaw(Kind.NO_DAY, 10, "i går"),
                        new TermFlaw(Kind.UNKNOWN_NEXT, 11, "findes-ikke"));
        assertThat(flaws("term:\n  official: NemID\n  plain: Et login.\n  replacedBy: nemid\n"))
                .containsExactly(Kind.NOT_CLOSED, Kind.OWN_NEXT);
    }
}
