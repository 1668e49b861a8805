package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text is cut where people change it, and nothing of it is lost. */
class BlocksTest {
    @Test
    void anyTextIsTheSumOfItsBlocks() {
        Random random = new Random(42);
        String[] units = {
            "ord ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "# ",
            "- ",
            "1. ",
            "  ",
            "> ",
            "|a|b|\n",
            "|-|-|\n",
            "```",
            "~~~\n",
            ":::sig\n",
            ":::\n",
            "[^1]: ",
            "\u2028",
            "\uD800",
            "\t",
            "---\n",
            "===\n",
            "\0"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(units[random.nextInt(units.length)]);
            }
            var blocks = Markdown.blocks(text.toString());
            assertThat(String.join("", blocks)).isEqualTo(text.toString());
            assertThat(blocks).noneMatch(String::isEmpty);
        }
    }

    @Test
    void emptyTextHasNoBlocks() {
        assertThat(Markdown.blocks("")).isEmpty();
    }

    @Test
    void headingsAndParagraphsKeepTheBlankLinesBelowThem() {
        assertThat(Markdown.blocks("\n# A\ntekst\nmere\n\n\n## B\n\nslut"))
                .containsExactly("\n", "# A\n", "tekst\nmere\n\n\n", "## B\n\n", "slut");
    }

    @Test
    void listItemsAndTableRowsAreBlocks() {
        assertThat(Markdown.blocks("- a\n  b\n- c\n\n1. d\n"))
                .containsExactly("- a\n  b\n", "- c\n\n", "1. d\n");
        assertThat(Markdown.blocks("| a | b |\n|---|---|\n| c | d |\ntekst"))
                .containsExactly("| a | b |\n", "|---|---|\n", "| c | d |\n", "tekst");
        assertThat(Markdown.blocks("a | b\n--|--\nc | d\ne | f\n"))
                .containsExactly("a | b\n", "--|--\n", "c | d\n", "e | f\n");
    }

    @Test
    void fencesAreBlocksAndCodeIsOne() {
        assertThat(Markdown.blocks(":::sig\nord\n:::\n\n```\n- a\n\n# b\n```\nefter"))
                .containsExactly(":::sig\n", "ord\n", ":::\n\n", "```\n- a\n\n# b\n```\n", "efter");
        assertThat(Markdown.blocks("```\n- a\n\n# b")).containsExactly("```\n- a\n\n# b");
    }

    @Test
    void everyKindOfLineBreakIsKept() {
        assertThat(Markdown.blocks("# a\r\n\r\nb\rc\r\r# d\r\n"))
                .containsExactly("# a\r\n\r\n", "b\rc\r\r", "# d\r\n");
    }

    @Test
    void wordsThatOnlyLookLikeFencesStayInTheirParagraph() {
        assertThat(Markdown.blocks("a `x` b\n``` kode ``` c\n")).hasSize(1);
    }
}
