package dk.virkwiki.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.Test;

class BlockAudiencesTest {
    @Test
    void everyBlockSaysWhomItIsForAndWhereItStands() {
        var blocks =
                Markdown.audiences(
                        """
                        :::sig
                        Spørg efter [[cvr]] først.
                        :::

                        ## Sådan gør I

                        :::tip
                        - **Husk** MitID.
                        :::

                        - Punkt

                          :::gør
                          Vis det.

                          ::::tip
                          Indeni.
                          ::::
                          :::
                        """);

        assertThat(blocks)
                .extracting(
                        MarkdownBlock::line,
                        MarkdownBlock::title,
                        MarkdownBlock::heading,
                        MarkdownBlock::beginning,
                        MarkdownBlock::audience)
                .contains(
                        org.assertj.core.api.Assertions.tuple(
                                1, "Sig", "", "Spørg efter cvr først.", Audience.ADVISOR),
                        org.assertj.core.api.Assertions.tuple(
                                7, "Tip", "Sådan gør I", "Husk MitID.", Audience.PUBLIC));
        assertThat(blocks.stream().filter(block -> block.line() > 10))
                .isNotEmpty()
                .allMatch(block -> block.audience() == Audience.ADVISOR);
    }

    @Test
    void unfinishedBlockIsForAdvisorsToItsEnd() {
        var blocks = Markdown.audiences("Åbent.\n\n:::sig\nLukket.\n\n:::tip\nHer.\n");

        assertThat(blocks).isNotEmpty().allMatch(block -> block.audience() == Audience.ADVISOR);
    }

    @Test
    void textWithoutBlocksHasNone() {
        assertThat(Markdown.audiences("# A\n\nB")).isEmpty();
    }
}
