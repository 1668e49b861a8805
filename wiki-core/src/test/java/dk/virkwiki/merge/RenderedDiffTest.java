package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RenderedDiffTest {
    private static final String INS = "<ins><span class=\"sr-only\">Tilføjet: </span>";
    private static final String DEL = "<del><span class=\"sr-only\">Fjernet: </span>";

    private static String html(List<RenderedBlock> blocks) {
        return blocks.stream().map(RenderedBlock::html).collect(Collectors.joining());
    }

    @Test
    void changedWordsAreMarkedInsideTheirTags() {
        var blocks =
                RenderedDiff.of(
                        "<h2 id=\"a\">Om</h2>\n<p>Fristen er <strong>den 1. marts</strong> hvert år.</p>\n",
                        "<h2 id=\"a\">Om</h2>\n<p>Fristen er <strong>den 2. marts</strong> hvert år.</p>\n");

        assertThat(blocks)
                .containsExactly(
                        new RenderedBlock(DiffKind.SAME, "<h2 id=\"a\">Om</h2>"),
                        new RenderedBlock(
                                DiffKind.CHANGED,
                                "<p>Fristen er <strong>den "
                                        + DEL
                                        + "1</del>"
                                        + INS
                                        + "2</ins>"
                                        + ". marts</strong> hvert år.</p>"));
    }

    @Test
    void blockWhoseTagsChangedIsRemovedAndAdded() {
        var blocks =
                RenderedDiff.of(
                        "<p>Log ind på skat.dk i dag</p>",
                        "<p>Log ind på <a href=\"/x\">skat.dk</a> i dag</p>");

        assertThat(blocks)
                .containsExactly(
                        new RenderedBlock(
                                DiffKind.REMOVED,
                                "<p>" + DEL + "Log ind på skat.dk i dag</del></p>"),
                        new RenderedBlock(
                                DiffKind.ADDED,
                                "<p>"
                                        + INS
                                        + "Log ind på </ins><a href=\"/x\">"
                                        + INS
                                        + "skat.dk</ins></a>"
                                        + INS
                                        + " i dag</ins></p>"));
    }

    @Test
    void changedLinkTargetIsNotHidden() {
        var blocks =
                RenderedDiff.of(
                        "<p>Se <a href=\"/a\">her</a></p>", "<p>Se <a href=\"/b\">her</a></p>");

        assertThat(blocks)
                .extracting(RenderedBlock::kind)
                .containsExactly(DiffKind.REMOVED, DiffKind.ADDED);
    }

    @Test
    void newListItemLeavesTheOthersAlone() {
        var blocks =
                RenderedDiff.of(
                        "<ul>\n<li>Find tallene</li>\n<li>Log ind</li>\n</ul>",
                        "<ul>\n<li>Find tallene</li>\n<li>Hent koden</li>\n<li>Log ind</li>\n</ul>");

        assertThat(blocks)
                .containsExactly(
                        new RenderedBlock(
                                DiffKind.CHANGED,
                                "<ul><li>Find tallene</li><li>"
                                        + INS
                                        + "Hent koden</ins></li><li>Log ind</li></ul>"));
    }

    @Test
    void tableRowsAreComparedOneByOne() {
        var blocks =
                RenderedDiff.of(
                        "<table><tbody><tr><td>Moms</td><td>1. marts</td></tr><tr><td>Skat</td><td>x</td></tr></tbody></table>",
                        "<table><tbody><tr><td>Moms</td><td>2. marts</td></tr></tbody></table>");

        assertThat(blocks).hasSize(1);
        assertThat(html(blocks))
                .contains("<td>" + DEL + "1</del>" + INS + "2</ins>. marts</td>")
                .contains("<tr><td>" + DEL + "Skat</del></td>");
    }

    @Test
    void movedBlockIsToldAsMoved() {
        var blocks =
                RenderedDiff.of(
                        "<p>Et afsnit</p><h2>Om</h2><p>Helt andre ting</p>",
                        "<h2>Om</h2><p>Helt andre ting</p><p>Et afsnit</p>");

        assertThat(blocks)
                .extracting(RenderedBlock::kind)
                .containsExactly(DiffKind.SAME, DiffKind.SAME, DiffKind.MOVED);
    }

    @Test
    void movedBlockTellsTheHeadingItStoodUnder() {
        var blocks =
                RenderedDiff.of(
                        "<h2 id=\"a\">Moms &amp; told</h2><p>Et afsnit</p><h2>Om</h2><p>Helt andre ting</p>",
                        "<h2 id=\"a\">Moms &amp; told</h2><h2>Om</h2><p>Helt andre ting</p><p>Et afsnit</p>");

        assertThat(blocks.getLast().kind()).isEqualTo(DiffKind.MOVED);
        assertThat(blocks.getLast().from()).isEqualTo("Moms &amp; told");
        assertThat(blocks.getFirst().from()).isEmpty();
    }

    @Test
    void removedBlocksGiveUpTheirIds() {
        var blocks = RenderedDiff.of("<h2 id=\"om\">Om det hele</h2>", "<p>Noget</p>");

        assertThat(html(blocks)).doesNotContain("id=");
    }

    @Test
    void changedHeadingStaysOneHeading() {
        var blocks =
                RenderedDiff.of(
                        "<h2 id=\"om-moms\">Om moms i dag</h2>",
                        "<h2 id=\"om-skat\">Om skat i dag</h2>");

        assertThat(html(blocks))
                .isEqualTo(
                        "<h2 id=\"om-skat\">Om "
                                + DEL
                                + "moms</del>"
                                + INS
                                + "skat</ins> i dag</h2>");
    }

    @Test
    void escapedSignsStayEscaped() {
        var blocks =
                RenderedDiff.of(
                        "<p>Brug R&amp;D &lt;script&gt; her</p>",
                        "<p>Brug R&lt;D &lt;b&gt; her</p>");

        assertThat(html(blocks)).doesNotContain("<script").contains("&lt;").contains("&amp;");
        assertThat(html(blocks).replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    }

    @Test
    void spokenWordsFollowTheLanguage() {
        var blocks = RenderedDiff.of("", "<p>New</p>", new DiffWords("Added:", "Removed:"));

        assertThat(html(blocks))
                .isEqualTo("<p><ins><span class=\"sr-only\">Added: </span>New</ins></p>");
    }

    @Test
    void tagsAreBalancedWhateverComesIn() {
        var random = new Random(5);
        var bits =
                List.of(
                        "<p>",
                        "</p>",
                        "<ul>",
                        "<li>",
                        "</li>",
                        "</ul>",
                        "ord ",
                        "andre ord ",
                        "<br>",
                        "<img src=\"a>b\">",
                        "<",
                        "&amp;",
                        "<a href='x'>",
                        "</a>",
                        "<table>",
                        "</table>",
                        "\u0000",
                        "<!-- x -->",
                        "<svg><use/></svg>",
                        "</>");
        for (int round = 0; round < 3_000; round++) {
            var old =
                    random.ints(random.nextInt(25), 0, bits.size())
                            .mapToObj(bits::get)
                            .collect(Collectors.joining());
            var changed =
                    random.ints(random.nextInt(25), 0, bits.size())
                            .mapToObj(bits::get)
                            .collect(Collectors.joining());

            for (var block : RenderedDiff.of(old, changed)) {
                assertThat(isBalanced(block.html())).as(block.html()).isTrue();
            }
        }
    }

    @Test
    void deepAndHugeHtmlIsComparedInBoundedTime() {
        var random = new Random(9);
        var one =
                random.ints(9_000, 0, 3_000)
                        .mapToObj(i -> "<p>o" + i + " x</p>")
                        .collect(Collectors.joining());
        var other =
                random.ints(9_000, 0, 3_000)
                        .mapToObj(i -> "<p>o" + i + " x</p>")
                        .collect(Collectors.joining());
        var pairs =
                List.of(
                        List.of("<div>".repeat(20_000) + "a", "<div>".repeat(20_000) + "b"),
                        List.of(one, other),
                        List.of("<ul>" + one + "</ul>", "<ul>" + other + "</ul>"));
        for (var pair : pairs) {
            ProcessorTime.within(
                    Duration.ofSeconds(5), () -> RenderedDiff.of(pair.get(0), pair.get(1)));
        }
    }

    private static boolean isBalanced(String html) {
        var open = new ArrayDeque<String>();
        var tags =
                Pattern.compile("<(/?)([a-zA-Z]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(/?)>")
                        .matcher(html);
        while (tags.find()) {
            if (!tags.group(3).isEmpty() || Set.of("br", "img").contains(tags.group(2))) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else if (open.isEmpty() || !open.pop().equals(tags.group(2))) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
