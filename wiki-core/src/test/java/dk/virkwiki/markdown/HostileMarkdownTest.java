package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.virkwiki.shared.Audience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the reader throw, hang, overflow the stack, or write HTML of the author's own. */
class HostileMarkdownTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [^<>]*)?)>");

    static Stream<Named<String>> hostileTexts() {
        String[] repeated = {
            "> ",
            "- ",
            "1. ",
            "* ",
            "[",
            "![",
            "[[",
            "[^",
            "]",
            "[a](",
            "[a](<b",
            "![a](b \"",
            "<",
            "<?",
            "<!--",
            "<![CDATA[",
            "<!A ",
            "<a ",
            "`",
            "` `` ",
            "*",
            "**",
            "*a ",
            "_a_",
            "*a_ ",
            "~",
            "~~a",
            "|",
            "|\n",
            "a|b\n",
            "|a|\n|-|\n",
            "-",
            "-\n",
            "#",
            "# \n",
            "&",
            "&amp;",
            "&#0;",
            "\\",
            "{",
            "{?",
            "{?a}",
            "{#a}",
            ":",
            "::",
            ":::",
            ":::\n",
            ":::sig\n",
            ": ",
            ":a",
            ": : :\n",
            "::::tip\n",
            "```\n",
            "~~~\n",
            "``` `\n",
            "[^1]",
            "[^1]: ",
            "[^1]: a\n",
            "[a]: b\n",
            "[a]: ",
            "[a",
            "[a]",
            "[a][b]",
            "[]()",
            "1\n",
            "1.\n",
            "-a\n",
            "a\n",
            "a\n\n",
            "\t",
            " ",
            "\n",
            "\r",
            "\u0000",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "a@b ",
            "@",
            "http://",
            "www.",
            "a.b@c.d",
            "- [ ] ",
            "[[a|b]]",
            "[[a|",
            "(",
            ")",
            "(([",
            "![[",
            "*[",
            "**a*",
            "'\"",
            "\u200b",
            "=\n",
            "a\n=\n",
            "æøå",
            "<https://a",
            "](",
            "- a\n  ",
            " -\n",
            "  - \n",
            "\n>",
            "- :::sig\n"
        };
        return Stream.concat(
                Stream.of(repeated).map(unit -> named(unit, unit.repeat(250_000 / unit.length()))),
                Stream.of(
                        named(
                                "emphasis both ways",
                                "*".repeat(100_000) + "a" + "*".repeat(100_000)),
                        named("pairs", "*a ".repeat(60_000) + " b*".repeat(60_000)),
                        named("links in links", "[".repeat(60_000) + "](x)".repeat(60_000)),
                        named("images", "![".repeat(60_000) + "](x)".repeat(60_000)),
                        named("ever longer backticks", backticks()),
                        named("deep list", deepList()),
                        named("wide table", "|".repeat(150_000) + "\n" + "|-".repeat(150_000)),
                        named(
                                "tall table",
                                "a|b|c|d|e|f|g|h\n-|-|-|-|-|-|-|-\n" + "|a\n".repeat(100_000)),
                        named(
                                "wide and tall",
                                "|a".repeat(3_000)
                                        + "\n"
                                        + "|-".repeat(3_000)
                                        + "\n"
                                        + "|a\n".repeat(60_000)),
                        named("same headings", "## a\n".repeat(60_000)),
                        named("same ids", "## a {#b}\n".repeat(100_000)),
                        named("one title", "[a](b \"" + "x".repeat(500_000)),
                        named("one label", "[" + "x".repeat(500_000) + "]: a"),
                        named("many references", "[a]: b\n\n" + "[a]".repeat(100_000)),
                        named("many notes", "[^1]: b\n\n" + "[^1]".repeat(80_000)),
                        named(
                                "notes in notes",
                                "[^1]: [^1] [^2]\n[^2]: [^1]\n\n" + "[^1]".repeat(99))));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadInBoundedTime(String text) {
        assertTimeoutPreemptively(LIMIT, () -> read(text), () -> "too slow");
    }

    @Test
    void randomTextsAreReadAndGiveBalancedHtml() {
        Random random = new Random(7);
        String[] units = {
            "a",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "!",
            "<",
            ">",
            "|",
            "-",
            ":::",
            "sig",
            "tip",
            "\n:::sig\n",
            "\n:::\n",
            "\n> ",
            "\n- ",
            "\n1. ",
            "    ",
            "\t",
            "#",
            "## ",
            "{#x}",
            "{?",
            "}",
            "[[",
            "]]",
            "[^1]",
            "[^1]: ",
            "&lt;",
            "&#1;",
            "\\",
            "\r",
            "\r\n",
            "\0",
            "\uD83D",
            "\uDE00",
            "å",
            "http://x.dk",
            "javascript:",
            "|a|b|\n|-|-|\n",
            "~~",
            "\u2028",
            "<script>",
            "\"",
            "'",
            "- [x] "
        };
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(80); j >= 0; j--) {
                text.append(units[random.nextInt(units.length)]);
            }
            read(text.toString());
        }
    }

    @Test
    void randomBytesAreRead() {
        Random random = new Random(8);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            read(new String(bytes, StandardCharsets.ISO_8859_1));
            read(new String(bytes, StandardCharsets.UTF_16));
        }
    }

    @Test
    void largeArticleIsReadQuickly() {
        String section =
                """
                ## Sådan gør du

                1. **Log ind.** Brug dit [MitID](https://www.mitid.dk) og se [[momsfrister|fristerne]].
                2. **Find perioden.** Tag den *ældste* først {?datoen skal bekræftes}.

                :::sig
                »Du logger selv ind.«
                :::

                | Periode | Frist | Hvem |
                | --- | --- | --- |
                | Oktober | 25. november | Alle |

                """;
        String article = section.repeat((1 << 20) / section.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(article));
    }

    @Test
    void longerTextIsCutWithANotice() {
        String text = "ord ".repeat(400_000);
        assertThat(Markdown.read(text, Audience.PUBLIC, WikiLinks.none()).html())
                .hasSizeBetween(1_000_000, 1_100_000)
                .contains("Teksten er for lang til at blive vist");
        assertThat(Markdown.problems(text))
                .extracting(MarkdownProblem::code)
                .containsExactly(MarkdownProblem.Code.TOO_LONG);
    }

    private static void read(String text) {
        for (Audience audience : Audience.values()) {
            MarkdownView view = Markdown.read(text, audience, WikiLinks.none());
            assertBalanced(view.html());
            view.parts().forEach(part -> assertBalanced(part.html()));
            view.parts().forEach(part -> assertBalanced(part.script()));
        }
        Markdown.problems(text);
        Markdown.source(text, Audience.PUBLIC);
        assertThat(String.join("", Markdown.blocks(text))).isEqualTo(text);
    }

    private static void assertBalanced(String html) {
        var open = new ArrayDeque<String>();
        var tag = TAG.matcher(html);
        int brackets = 0;
        while (tag.find()) {
            brackets++;
            String name = tag.group(2);
            assertThat(name)
                    .matches(
                            "p|h[2-6]|ul|ol|li|blockquote|pre|code|hr|br|table|thead|tbody|tr|th|td|div|svg|use"
                                    + "|a|em|strong|del|span|sup|img|input");
            assertThat(tag.group(3)).doesNotContainPattern(" (on\\w+|style)=");
            if (tag.group(1).isEmpty()) {
                if (!name.matches("hr|br|img|input")) {
                    open.push(name);
                }
            } else {
                assertThat(open.poll()).isEqualTo(name);
            }
        }
        assertThat(open).isEmpty();
        assertThat(html.chars().filter(c -> c == '<').count()).isEqualTo(brackets);
        assertThat(html.chars().noneMatch(HostileMarkdownTest::isForbidden)).isTrue();
    }

    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }

    private static Named<String> named(String name, String text) {
        String readable = name.replaceAll("[^\\x21-\\x7E]", "?");
        return Named.of(readable + " × " + text.length(), text);
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 300_000; i++) {
            text.append("`".repeat(i)).append('a');
        }
        return text.toString();
    }

    private static String deepList() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 800; i++) {
            text.append(" ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }
}
