package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.ScreenText.Answer;
import dk.virkwiki.markdown.ScreenText.Button;
import dk.virkwiki.markdown.ScreenText.Buttons;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Name;
import dk.virkwiki.markdown.ScreenText.Option;
import dk.virkwiki.markdown.ScreenText.Prose;
import dk.virkwiki.markdown.ScreenText.Way;
import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTextTest {
    private static final String TWO =
            """
            Her øver du login.

            :::vejleder
            Sid ved siden af.
            :::

            :::skaerm Log ind {#login}
            Ligner: MitID

            Opgave: Skriv *det opfundne* ord.

            Velkommen tilbage.

            Bruger-ID: [____] {prøv med: bente-øver} Små bogstaver
            Navn på firma: [__]

            Hvem er du?

            - ( ) Inger
            - (x) Bente **Salon**

            Rigtigt: Ja, det er *rigtigt*.

            Forkert: Prøv igen.

            [Videre](#indbakke) [Fortryd](#login)

            :::sig
            »Kig væk nu.«
            :::
            :::

            :::gør
            Vent.
            :::

            Bagefter.

            :::skærm Indbakke {#indbakke}
            | Fra | Emne |
            | --- | --- |
            | Kommunen | [Affald](#brev) |

            > Kære Bente

            - [x] Læst
            - [ ] Slettet
            :::
            """;

    private static ScreenText read(String body, Audience audience) {
        return Markdown.screens(body, audience, WikiLinks.none());
    }

    @Test
    void linesThatMeanSomethingBecomeParts() {
        var screen = read(TWO, Audience.ADVISOR).screens().getFirst();
        assertThat(screen.name()).isEqualTo(new Name("login", "Log ind", true, false, 7));
        assertThat(screen.resembles()).isEqualTo("MitID");
        assertThat(screen.task()).isEqualTo("Skriv <em>det opfundne</em> ord.");
        assertThat(screen.answer())
                .isEqualTo(new Answer("Ja, det er <em>rigtigt</em>.", "Prøv igen."));
        assertThat(screen.pieces())
                .containsExactly(
                        new Prose("<p>Velkommen tilbage.</p>"),
                        new Field("Bruger-ID", "bente-øver", "Små bogstaver", 14),
                        new Field("Navn på firma", "", "", 15),
                        new Choices(
                                "Hvem er du?",
                                false,
                                java.util.List.of(
                                        new Option("Inger", false),
                                        new Option("Bente Salon", true)),
                                19),
                        new Buttons(
                                java.util.List.of(
                                        new Button("Videre", "indbakke", 26),
                                        new Button("Fortryd", "login", 26))));
        assertThat(screen.ways()).containsExactly(new Way("indbakke", 26), new Way("login", 26));
    }

    @Test
    void tablesAndLettersAreOrdinaryMarkdownWhoseLinksLeadOn() {
        var inbox = read(TWO, Audience.PUBLIC).screens().getLast();
        assertThat(inbox.name().id()).isEqualTo("indbakke");
        assertThat(inbox.pieces()).hasSize(2);
        assertThat(inbox.pieces().getFirst().toString())
                .contains("<table", "href=\"#brev\"", "<blockquote>");
        assertThat(inbox.pieces().getLast())
                .isEqualTo(
                        new Choices(
                                "",
                                true,
                                java.util.List.of(
                                        new Option("Læst", true), new Option("Slettet", false)),
                                40));
        assertThat(inbox.ways()).extracting(Way::target).containsExactly("brev");
    }

    @Test
    void whatStandsBetweenScreensBelongsToTheOneAbove() {
        var text = read(TWO, Audience.ADVISOR);
        assertThat(text.start()).isEqualTo("<p>Her øver du login.</p>");
        assertThat(text.script()).contains("Sid ved siden af.");
        var beside = text.screens().getFirst().beside();
        assertThat(beside.text()).isEqualTo("<p>Bagefter.</p>");
        assertThat(beside.script()).contains("Kig væk nu", "Vent.");
    }

    @Test
    void readersNeverGetWhatIsForAdvisors() {
        var text = read(TWO, Audience.PUBLIC);
        assertThat(text.toString()).doesNotContain("Sid ved", "Kig væk", "Vent.");
        assertThat(text.screens()).hasSize(2);
        assertThat(Markdown.read(TWO, Audience.PUBLIC, WikiLinks.none()).html())
                .doesNotContain("Sid ved", "Kig væk", "Vent.");
    }

    @Test
    void elsewhereItIsAPictureWithTheBanner() {
        var html = Markdown.read(TWO, Audience.PUBLIC, WikiLinks.none()).html();
        assertThat(html)
                .contains(
                        "Øvelse – intet bliver sendt",
                        "<p class=\"wiki-screen__title\" id=\"login\">Log ind</p>",
                        "Ligner MitID",
                        "<a href=\"#indbakke\">Videre</a>")
                .doesNotContain("<input", "<form");
        assertThat(Markdown.problems(TWO)).extracting(p -> p.code() + p.detail()).hasSize(1);
    }

    @Test
    void titleMayStandOnALineOfItsOwn() {
        var screen =
                read(":::skaerm\n### Log ind {#login}\n[A](#b)\n:::\n", Audience.PUBLIC)
                        .screens()
                        .getFirst();
        assertThat(screen.name()).isEqualTo(new Name("login", "Log ind", true, false, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::skaerm :::sig\nHemmeligt\n:::\n",
                ":::skaerm a ::sig\nHemmeligt\n:::\n",
                ":::skaerm ：：：sig\nHemmeligt\n:::\n",
                ":::skaerme Log ind\nHemmeligt\n:::\n",
                ":::sig skaerm\nHemmeligt\n:::\n",
                ":::skaerm A {#a}\n:::sig\nHemmeligt\n",
                ":::skaerm A {#a}\n- [ ] a :::sig Hemmeligt\n:::\n",
            })
    void whatMayBeForAdvisorsStaysHidden(String body) {
        assertThat(Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).html())
                .doesNotContain("Hemmeligt");
        assertThat(read(body, Audience.PUBLIC).toString()).doesNotContain("Hemmeligt");
        assertThat(Markdown.source(body, Audience.PUBLIC)).doesNotContain("Hemmeligt");
    }

    @Test
    void titleThatGoesOnForTooLongHidesTheBlock() {
        for (int length : new int[] {130, 150, 151, 152, 300}) {
            var body = ":::skaerm " + "a".repeat(length) + " ".repeat(12) + ":::sig Hemmeligt\n";
            assertThat(Markdown.source(body + "Hemmeligt\n:::\n", Audience.PUBLIC))
                    .doesNotContain("Hemmeligt");
        }
    }

    @Test
    void screenThatIsNotClosedIsReadToTheEnd() {
        var text = read(":::skaerm A {#a}\nNavn: [____] {prøv med: Bo}\n", Audience.PUBLIC);
        assertThat(text.screens().getFirst().pieces())
                .containsExactly(new Field("Navn", "Bo", "", 2));
        assertThat(Markdown.problems(":::skaerm A {#a}\n")).hasSize(1);
    }

    @Test
    void whatIsWrittenStaysText() {
        var body = ":::skaerm <b>\" A {#a}\n<i>\": [____] {prøv med: <u>\"}\n:::\n";
        var html = Markdown.read(body, Audience.PUBLIC, WikiLinks.none()).html();
        assertThat(html).doesNotContain("<b>", "<i>", "<u>").contains("&lt;b&gt;");
    }
}
