package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstMentionsTest {
    private static final Pattern MOMS = Pattern.compile("(?i)moms");
    private static final WordHelp HELP =
            text ->
                    MOMS.matcher(text)
                            .results()
                            .map(
                                    m ->
                                            new WordHelp.Mention(
                                                    m.start(),
                                                    m.end(),
                                                    "/o/moms",
                                                    "En \"afgift\" & mere"))
                            .toList();

    private static String helped(String body) {
        var view =
                Markdown.read(
                        body,
                        Audience.ADVISOR,
                        slug -> java.util.Optional.of(new WikiLinks.Target("/o/" + slug, "Ord")));
        return Markdown.helped(List.of(view.html()), HELP, Set.of()).getFirst();
    }

    @Test
    void firstMentionIsALinkThatCarriesItsExplanation() {
        assertThat(helped("I skal betale moms. Moms er en afgift."))
                .isEqualTo(
                        "<p>I skal betale <a href=\"/o/moms\" class=\"wiki-term\" data-term=\"En &quot;afgift&quot; &amp; mere\">moms</a>. Moms er en afgift.</p>\n");
    }

    @Test
    void headingsLinksAndCodeAreLeftAlone() {
        var html =
                helped(
                        "## Moms\n\n`moms` [moms](/artikler/x)\n\n```\nmoms\n```\n\n| moms |\n|---|\n| nej |\n");
        assertThat(html).doesNotContain("wiki-term");
        assertThat(helped("## Moms\n\nBetal moms."))
                .contains("<h2 id=\"moms\">Moms</h2>")
                .contains("wiki-term");
    }

    @Test
    void firstLinkTheAuthorMadeToTheWordCarriesItsExplanation() {
        assertThat(helped("Læs om [moms](/o/moms) og om [moms](/o/moms) igen."))
                .isEqualTo(
                        "<p>Læs om <a href=\"/o/moms\" class=\"wiki-term\" data-term=\"En &quot;afgift&quot; &amp; mere\">moms</a> og om <a href=\"/o/moms\">moms</a> igen.</p>\n");
        assertThat(helped("Læs om [fristen](/o/moms) og [**moms**](/o/moms)."))
                .doesNotContain("wiki-term");
    }

    @Test
    void wordThatTheAuthorLinksToOnThePageIsLeftAlone() {
        assertThat(helped("Betal moms. Læs [[moms]].")).doesNotContain("wiki-term");
        assertThat(helped("Betal moms. Læs [[moms#frist|fristen]].")).doesNotContain("wiki-term");
    }

    @Test
    void piecesOfAPageShareTheirFirstMention() {
        var helped = Markdown.helped(List.of("<p>Moms</p>", "<p>Moms</p>"), HELP, Set.of());
        assertThat(helped.getFirst()).contains("wiki-term");
        assertThat(helped.getLast()).isEqualTo("<p>Moms</p>");
    }

    @Test
    void pageFullOfHardWordsStaysQuiet() {
        WordHelp letters =
                text ->
                        Pattern.compile("[a-z]")
                                .matcher(text)
                                .results()
                                .map(
                                        m ->
                                                new WordHelp.Mention(
                                                        m.start(), m.end(), "/o/" + m.group(), ""))
                                .toList();
        var html = Markdown.helped(List.of("<p>a b c d e f g h i j</p>"), letters, Set.of());
        assertThat(html.getFirst().split("wiki-term", -1)).hasSize(1 + FirstMentions.MOST);
    }

    @Test
    void pageOfTheWordItselfIsLeftAlone() {
        assertThat(Markdown.helped(List.of("<p>Moms</p>"), HELP, Set.of("/o/moms")))
                .containsExactly("<p>Moms</p>");
    }

    @Test
    void lettersOfACharacterReferenceAreNoWord() {
        WordHelp amp =
                text ->
                        text.contains("amp")
                                ? List.of(
                                        new WordHelp.Mention(
                                                text.indexOf("amp"),
                                                text.indexOf("amp") + 3,
                                                "/x",
                                                "y"))
                                : List.of();
        assertThat(Markdown.helped(List.of("<p>A &amp; B</p>"), amp, Set.of()))
                .containsExactly("<p>A &amp; B</p>");
    }

    @Test
    void everyTextKeepsItsWordsAndItsTags() {
        for (var body :
                List.of(
                        "a < b & c > d \"moms\" &lt;moms&gt;",
                        "<b>moms</b> & ![moms](/filer/a.png)",
                        "&",
                        "**moms**[^1]\n\n[^1]: moms",
                        "- [ ] moms",
                        ":::sig\nmoms\n:::")) {
            var view = Markdown.read(body, Audience.ADVISOR, WikiLinks.none());
            var helped = Markdown.helped(List.of(view.html()), HELP, Set.of()).getFirst();
            assertThat(
                            helped.replaceAll(
                                    "<a href=\"/o/moms\" class=\"wiki-term\"[^>]*>([^<]*)</a>",
                                    "$1"))
                    .isEqualTo(view.html());
        }
    }

    @Test
    void longTextIsReadInOneGo() {
        var pieces = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            pieces.add(
                    "<p>"
                            + "momsen & moms <em>"
                                    .replace("&", "&amp;")
                                    .replace("<em>", "<em>x</em>")
                                    .repeat(1_000)
                            + "</p>");
        }
        ProcessorTime.within(Duration.ofSeconds(3), () -> Markdown.helped(pieces, HELP, Set.of()));
    }
}
