package dk.virkwiki.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.wording.Wording.Added;
import dk.virkwiki.wording.Wording.Doubted;
import dk.virkwiki.wording.Wording.Reworded;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final WikiLinks LINKS =
            slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, "Moms og mere"));
    private static final String BODY =
            """
            Det korte svar.

            ## Hvornår? {#frist}

            Fristen er **1. marts** og 1. september. Se [[moms]] og [frister](https://skat.dk).

            | Periode | Frist |
            | --- | --- |
            | Halvår | *1. marts* |
            | Kvartal | 1. juni |

            1. **Find perioden.** Brug tabellen.
            2. Skriv datoen ned.

            :::sig
            »Ved I det?«
            :::

            ## Slut

            Færdig.
            """;

    @Test
    void placesAreWhatAReaderCanPointAt() {
        assertThat(Places.of(BODY, "frist", LINKS))
                .extracting(Place::words)
                .containsExactly(
                        "Hvornår?",
                        "Fristen er 1. marts og 1. september. Se Moms og mere og frister.",
                        "Periode · Frist",
                        "Halvår · 1. marts",
                        "Kvartal · 1. juni",
                        "Find perioden. Brug tabellen.",
                        "Skriv datoen ned.",
                        "»Ved I det?«");
        assertThat(Places.of(BODY, "", LINKS))
                .extracting(Place::words)
                .containsExactly("Det korte svar.");
        assertThat(Places.of(BODY, "findes-ikke", LINKS)).isEmpty();
    }

    @Test
    void placeIsFoundByItsWordsWhateverTheirSigns() {
        var places = Places.of(BODY, "frist", LINKS);

        assertThat(Places.find(places, "Halvår   1. marts")).contains(places.get(3));
        assertThat(Places.find(places, "perioden. brug")).contains(places.get(5));
        assertThat(Places.find(places, "noget andet")).isEmpty();
        assertThat(Places.find(places, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // what is read ~ what is wanted ~ what then stands in the source
                "Fristen er 1. marts~Fristen er 2. april~Fristen er **2. april** og 1. september.",
                "og 1. september.~og 15. oktober.~**1. marts** og 15. oktober. Se [[moms]]",
                "Se Moms og mere~Læs om Moms og mere~Læs om [[moms]] og [frister]",
                "Fristen er~Jeres frist er altid~Jeres frist er altid **1. marts** og",
                "og frister.~og alle frister.~og [alle frister](https://skat.dk).",
                "og frister.~og frister. Husk det!~[frister](https://skat.dk). Husk det!",
                "1. september. Se~1. september * 2. Se~1. september \\* 2. Se [[moms]]"
            })
    void wordsChangeAndMarksStay(String before, String after, String source) {
        var place = Places.of(BODY, "frist", LINKS).get(1);
        var wanted = place.words().replace(before, after);
        var changed = new Reworded("", "", wanted).in(BODY, place, LINKS);

        assertThat(changed).contains(source);
        assertThat(Places.of(changed, "frist", LINKS).get(1).words()).isEqualTo(wanted);
        assertThat(changed.substring(changed.indexOf("| Periode")))
                .isEqualTo(BODY.substring(BODY.indexOf("| Periode")));
    }

    @Test
    void marksThatCannotStayGoFromThatPlaceOnly() {
        var place = Places.of(BODY, "frist", LINKS).get(5);
        var changed =
                new Reworded("", "", "Find jeres periode først i tabellen.").in(BODY, place, LINKS);

        assertThat(Places.of(changed, "frist", LINKS).get(5).words())
                .isEqualTo("Find jeres periode først i tabellen.");
        assertThat(changed).contains("1. ", "2. Skriv datoen ned.", "[[moms]]");
    }

    @Test
    void markedWordsAreReplacedWhereTheyStood() {
        var body = "Send moms, og betal moms.\n";
        var place = Places.of(body, "", LINKS).getFirst();

        assertThat(new Reworded("moms", "Send moms, og betal ", "skat").in(body, place, LINKS))
                .isEqualTo("Send moms, og betal skat.\n");
        assertThat(new Reworded("moms", "Send ", "skat").in(body, place, LINKS))
                .isEqualTo("Send skat, og betal moms.\n");
        assertThat(new Reworded(", og betal moms", "Send moms", "").in(body, place, LINKS))
                .isEqualTo("Send moms.\n");
    }

    @Test
    void cellOfATableChangesAlone() {
        var place = Places.of(BODY, "frist", LINKS).get(3);

        assertThat(new Reworded("1. marts", "Halvår", "2. marts").in(BODY, place, LINKS))
                .contains("| Halvår | *2. marts* |");
        assertThatThrownBy(() -> new Reworded("", "", "Hele rækken").in(BODY, place, LINKS))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void headingKeepsItsAddress() {
        var place = Places.of(BODY, "frist", LINKS).getFirst();

        assertThat(new Reworded("", "", "Hvornår er fristen?").in(BODY, place, LINKS))
                .contains("## Hvornår er fristen? {#frist}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# ikke en overskrift",
                "- ikke et punkt",
                "1. ikke et tal",
                ":::sig",
                "<b>x</b>",
                "[[moms]]",
                "a | b",
                "*fed*",
                "`kode`",
                "{?tvivl}",
                "| x |",
                "a\\b",
                "=== x",
                "~~x~~"
            })
    void typedSignsAreNoMarkdown(String typed) {
        var body = "Gamle ord.\n\nMere.\n";
        var place = Places.of(body, "", LINKS).getFirst();
        var changed = new Reworded("", "", typed).in(body, place, LINKS);

        assertThat(Places.of(changed, "", LINKS))
                .extracting(Place::words)
                .containsExactly(typed, "Mere.");
        var added = new Added(typed).in(body, place, LINKS);
        assertThat(Places.of(added, "", LINKS))
                .extracting(Place::words)
                .containsExactly("Gamle ord.", typed, "Mere.");
    }

    @Test
    void doubtIsAMarkAfterTheWords() {
        var places = Places.of(BODY, "frist", LINKS);

        assertThat(new Doubted("1. marts", "Fristen er ").in(BODY, places.get(1), LINKS))
                .contains("**1. marts {?skal efterses}** og");
        assertThat(new Doubted("", "").in(BODY, places.get(0), LINKS))
                .contains("## Hvornår? {?skal efterses} {#frist}\n");
        assertThat(new Doubted("", "").in(BODY, places.get(4), LINKS))
                .contains("| Kvartal | 1. juni {?skal efterses} |");
        assertThat(new Doubted("", "").in(BODY, places.get(6), LINKS))
                .contains("2. Skriv datoen ned. {?skal efterses}\n\n:::sig");
    }

    @Test
    void whatIsMissingBecomesParagraphsOfItsOwn() {
        var places = Places.of(BODY, "frist", LINKS);

        assertThat(new Added("Husk\r\ndet.\r\n\r\nOg det.").in(BODY, places.get(1), LINKS))
                .contains("(https://skat.dk).\n\nHusk det.\n\nOg det.\n\n| Periode");
        assertThat(new Added("Efter tabellen.").in(BODY, places.get(3), LINKS))
                .contains("| Kvartal | 1. juni |\n\nEfter tabellen.\n\n1. **Find");
        assertThat(new Added("Til sidst.").in(BODY, Places.of(BODY, "slut", LINKS).get(1), LINKS))
                .endsWith("Færdig.\n\nTil sidst.\n");
        assertThatThrownBy(() -> new Added(" \n").in(BODY, places.get(1), LINKS))
                .isInstanceOf(Invalid.class);
    }

    /** Whatever words are exchanged, the place reads as wanted or the change is refused. */
    @Test
    void anyChangeReadsAsWantedAndLeavesTheRestAlone() {
        var random = new Random(7);
        var block =
                "Brug **MitID *Erhverv* nu** og [læs om `det`](/x) eller [[moms|skat]], 12,5 %.";
        var body = "Før.\n\n" + block + "\n\nEfter.\n";
        var vocabulary = List.of("og", "nu", "skat", "**", "[x]", "1.", "ny", "tekst,", "MitID");
        for (int i = 0; i < 500; i++) {
            var place = Places.of(body, "", LINKS).get(1);
            var words = new java.util.ArrayList<>(List.of(place.words().split(" ")));
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(words.size());
                switch (random.nextInt(3)) {
                    case 0 -> words.set(at, vocabulary.get(random.nextInt(vocabulary.size())));
                    case 1 -> words.add(at, vocabulary.get(random.nextInt(vocabulary.size())));
                    default -> words.remove(words.size() > 1 ? at : 0);
                }
                if (words.isEmpty()) {
                    words.add("ord");
                }
            }
            var wanted = String.join(" ", words);
            var changed = new Reworded("", "", wanted).in(body, place, LINKS);

            assertThat(Markdown.blocks(changed)).hasSize(3);
            assertThat(Places.of(changed, "", LINKS))
                    .extracting(Place::words)
                    .containsExactly("Før.", wanted, "Efter.");
        }
    }
}
