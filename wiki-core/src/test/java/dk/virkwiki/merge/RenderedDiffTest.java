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
                                        + "skat.dk</ins></a> <span class=\"diff-target\">(link til /x)</span>"
                                        + INS
                                        + " i dag</ins></p>"));
    }

    @Test
    void changedLinkTargetIsToldInWords() {
        var blocks =
                RenderedDiff.of(
                        "<p>Se <a href=\"/a?x=1&amp;y=2\">her</a> i dag</p>",
                        "<p>Se <a href=\"https://skat.dk/b\" rel=\"noopener\">her</a> i dag</p>");

        assertThat(blocks)
                .containsExactly(
                        new RenderedBlock(
                                DiffKind.CHANGED,
                                "<p>Se <a href=\"https://skat.dk/b\" rel=\"noopener\">her</a>"
                                        + " <span class=\"diff-target\">(link til "
                                        + DEL
                                        + "/a?x=1&amp;y=2</del> "
                                        + INS
                                        + "https://skat.dk/b</ins>)</span> i dag</p>"));
    }

    @Test
    void linksOfAnAddedBlockTellWhereTheyLead() {
        var blocks =
                RenderedDiff.of(
                        "",
                        "<p><a href=\"/b\">Momsfrister</a> <a href=\"https://skat.dk\">https://skat.dk</a>"
                                + "<sup><a href=\"#fodnote-1\">1</a></sup></p>");

        assertThat(html(blocks))
                .contains("</a> <span class=\"diff-target\">(link til /b)</span>")
                .containsOnlyOnce("diff-target");
    }

    @Test
    void pictureThatBecameAnotherIsShownBesideTheOldOneWithItsWords() {
        var blocks =
                RenderedDiff.of(
                        "<p><img src=\"/filer/a.png\" alt=\"Log ind\" loading=\"lazy\"></p>",
                        "<p><img src=\"/filer/b.png\" alt=\"Log ind med &quot;MitID&quot;\" loading=\"lazy\"></p>");

        assertThat(blocks).extracting(RenderedBlock::kind).containsExactly(DiffKind.CHANGED);
        assertThat(html(blocks))
                .isEqualTo(
                        "<p>"
                                + DEL
                                + "<img src=\"/filer/a.png\" alt=\"\" loading=\"lazy\">"
                                + "<span class=\"diff-picture\">Billede: »Log ind« (a.png)</span></del> "
                                + INS
                                + "<img src=\"/filer/b.png\" alt=\"\" loading=\"lazy\">"
                                + "<span class=\"diff-picture\">Billede: »Log ind med &quot;MitID&quot;«"
                                + " (b.png)</span></ins></p>");
    }

    @Test
    void changedWordsOfAPictureAreMarkedAndThePictureIsShownOnce() {
        var html =
                html(
                        RenderedDiff.of(
                                "<p>Sådan: <img src=\"/filer/a.png\" alt=\"\"></p>",
                                "<p>Sådan: <img src=\"/filer/a.png\" alt=\"Knappen Send\"></p>"));

        assertThat(html)
                .containsOnlyOnce("<img ")
                .contains(DEL + "Billede uden tekst</del>")
                .contains(INS + "Billede: »Knappen Send«</ins> (a.png)");
    }

    @Test
    void largePictureThatOpensByItselfSaysItsFileOnce() {
        var html =
                html(
                        RenderedDiff.of(
                                "",
                                "<p><a href=\"/filer/a.png\"><img src=\"/filer/a.png\" alt=\"Blanket\"></a></p>"));

        assertThat(html).contains("Billede: »Blanket« (a.png)").doesNotContain("diff-target");
    }

    @Test
    void pictureThatLeadsElsewhereSaysWhere() {
        var html =
                html(
                        RenderedDiff.of(
                                "<p><a href=\"/a\"><img src=\"/filer/a.png\" alt=\"Blanket\"></a></p>",
                                "<p><a href=\"/b\"><img src=\"/filer/a.png\" alt=\"Blanket\"></a></p>"));

        assertThat(html).contains("(link til " + DEL + "/a</del> " + INS + "/b</ins>)");
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
    void stepThatIsGoneIsNotCounted() {
        var html =
                html(
                        RenderedDiff.of(
                                "<ol><li>Log ind</li><li>Vent i kø</li><li>Send</li></ol>",
                                "<ol><li>Log ind</li><li>Send</li></ol>"));

        assertThat(html)
                .isEqualTo(
                        "<ol><li>Log ind</li><li class=\"diff-gone\">"
                                + DEL
                                + "Vent i kø</del></li><li>Send</li></ol>");
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
        var blocks =
                RenderedDiff.of(
                        "",
                        "<p>New</p>",
                        new DiffWords("Added:", "Removed:", "link to", "Picture:", "Picture"));

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
                        "<a href=\"/x\">",
                        "<a href=\"#y\">",
                        "<img src=\"/filer/p.png\" alt=\"a>b\">",
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
