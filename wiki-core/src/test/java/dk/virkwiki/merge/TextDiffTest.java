package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.merge.WordPiece.Kind;
import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    private static final String OLD =
            """
            ---
            title: Momsfrister
            owner: SKTST
            ---
            # Momsfrister

            Første afsnit står her for sig.

            Fristen er den 1. marts.

            - Find tallene frem
            - Log ind med MitID
            """;

    private static String side(List<WordPiece> pieces, Kind other) {
        return pieces.stream()
                .filter(piece -> piece.kind() != other)
                .map(WordPiece::text)
                .collect(Collectors.joining());
    }

    @Test
    void changedWordsAreMarkedAndTheRestIsTheSame() {
        var blocks = TextDiff.of(OLD, OLD.replace("1. marts", "2. marts"));

        assertThat(blocks)
                .filteredOn(block -> block.kind() != DiffKind.SAME)
                .containsExactly(
                        new TextBlock(
                                DiffKind.CHANGED,
                                List.of(
                                        new WordPiece(Kind.SAME, "Fristen er den "),
                                        new WordPiece(Kind.REMOVED, "1"),
                                        new WordPiece(Kind.ADDED, "2"),
                                        new WordPiece(Kind.SAME, ". marts.")),
                                9,
                                9,
                                ""));
    }

    @Test
    void unchangedBlocksMakeRunsThatCanBeFolded() {
        var runs = DiffRun.of(TextDiff.of(OLD, OLD.replace("1. marts", "2. marts")));

        assertThat(runs).extracting(DiffRun::isSame).containsExactly(true, false, true);
        assertThat(runs.getFirst().blocks()).hasSize(6);
        assertThat(DiffRun.of(List.<TextBlock>of())).isEmpty();
    }

    @Test
    void addedRemovedAndMovedBlocksAreToldApart() {
        var changed =
                OLD.replace("Første afsnit står her for sig.\n\n", "")
                        .replace("- Log ind med MitID\n", "- Tryk på Indberet\n")
                        .concat("\nFørste afsnit står her for sig.\n");

        var kinds = TextDiff.of(OLD, changed);

        assertThat(kinds)
                .filteredOn(b -> b.kind() == DiffKind.MOVED)
                .singleElement()
                .satisfies(b -> assertThat(b.words().getFirst().text()).startsWith("Første"));
        assertThat(kinds)
                .filteredOn(b -> b.kind() == DiffKind.REMOVED)
                .singleElement()
                .satisfies(b -> assertThat(b.words().getFirst().text()).contains("MitID"));
        assertThat(kinds)
                .filteredOn(b -> b.kind() == DiffKind.ADDED)
                .singleElement()
                .satisfies(b -> assertThat(b.words().getFirst().text()).contains("Indberet"));
    }

    @Test
    void movedBlockTellsWhereItStoodAndBlocksTellTheirLines() {
        var old = "# Hele året\n\nEt flyttet afsnit.\n\n## Sommer {#sommer}\n\nOm sommeren.\n";
        var changed =
                "# Hele året\n\n## Sommer {#sommer}\n\nOm sommeren.\n\n\nEt flyttet afsnit.\n";

        var there = TextDiff.of(old, changed);
        var back = TextDiff.of(changed, old);

        assertThat(there)
                .filteredOn(b -> b.kind() == DiffKind.MOVED)
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.from()).isEqualTo("Hele året");
                            assertThat(b.oldLine()).isEqualTo(3);
                            assertThat(b.newLine()).isEqualTo(8);
                        });
        assertThat(back)
                .filteredOn(b -> b.kind() == DiffKind.MOVED)
                .singleElement()
                .satisfies(b -> assertThat(b.from()).isEqualTo("Sommer"));
    }

    @Test
    void frontMatterIsComparedLineByLine() {
        var blocks =
                TextDiff.of(
                        OLD, OLD.replace("title: Momsfrister", "title: Frister for Momsfrister"));

        assertThat(blocks)
                .filteredOn(block -> block.kind() != DiffKind.SAME)
                .singleElement()
                .satisfies(
                        block ->
                                assertThat(side(block.words(), Kind.REMOVED))
                                        .isEqualTo("title: Frister for Momsfrister"));
    }

    @Test
    void sameAndEmptyTextsHaveNoDifference() {
        assertThat(TextDiff.of(OLD, OLD)).allMatch(block -> block.kind() == DiffKind.SAME);
        assertThat(TextDiff.of("", "")).isEmpty();
        assertThat(TextDiff.of("", "Ny.\n"))
                .extracting(TextBlock::kind)
                .containsExactly(DiffKind.ADDED);
    }

    @Test
    void wordPiecesAreBothTexts() {
        var random = new Random(7);
        var signs = List.of("ord", " ", "\n", "1.250", ",", "æ", "**", "\u0000", "\uD800", "b");
        for (int round = 0; round < 2_000; round++) {
            var old =
                    random.ints(random.nextInt(40), 0, 10)
                            .mapToObj(signs::get)
                            .collect(Collectors.joining());
            var changed =
                    random.ints(random.nextInt(40), 0, 10)
                            .mapToObj(signs::get)
                            .collect(Collectors.joining());

            var pieces = WordDiff.of(old, changed);

            assertThat(side(pieces, Kind.ADDED)).isEqualTo(old);
            assertThat(side(pieces, Kind.REMOVED)).isEqualTo(changed);
        }
    }

    @Test
    void newTextIsWholeInItsOwnOrder() {
        var random = new Random(11);
        var blocks =
                List.of(
                        "Et afsnit med ord.\n\n",
                        "- punkt\n",
                        ":::gør\n",
                        ":::\n\n",
                        "## Over\n\n",
                        "Et andet afsnit her.\n\n");
        for (int round = 0; round < 1_000; round++) {
            var old =
                    random.ints(random.nextInt(12), 0, 6)
                            .mapToObj(blocks::get)
                            .collect(Collectors.joining());
            var changed =
                    random.ints(random.nextInt(12), 0, 6)
                            .mapToObj(blocks::get)
                            .collect(Collectors.joining());

            var told = TextDiff.of(old, changed);

            assertThat(
                            told.stream()
                                    .filter(b -> b.kind() != DiffKind.REMOVED)
                                    .map(b -> side(b.words(), Kind.REMOVED)))
                    .containsExactlyElementsOf(Blocks.of(changed, Markdown::blocks).contents());
        }
    }

    @Test
    void hugeTextsAreComparedInBoundedTime() {
        var random = new Random(3);
        var one =
                random.ints(17_000, 0, 5_000)
                        .mapToObj(i -> "o" + i)
                        .collect(Collectors.joining(" "));
        var other =
                random.ints(17_000, 0, 5_000)
                        .mapToObj(i -> "o" + i)
                        .collect(Collectors.joining(" "));
        var pairs =
                List.of(
                        List.of(one, other),
                        List.of(one.replace(" ", "\n\n"), other.replace(" ", "\n\n")),
                        List.of("a ".repeat(50_000), "b a ".repeat(25_000)),
                        List.of("- x\n".repeat(25_000), "- y\n- x\n".repeat(12_000)));
        for (var pair : pairs) {
            ProcessorTime.within(
                    Duration.ofSeconds(5), () -> TextDiff.of(pair.get(0), pair.get(1)));
            var theirs = "ny " + pair.get(0);
            ProcessorTime.within(
                    Duration.ofSeconds(10),
                    () -> ThreeWayMerge.merge(pair.get(0), pair.get(1), theirs));
        }
    }

    @Test
    void longArticleWithManyEditsIsTold() {
        var random = new Random(13);
        var old = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            old.add(
                    random.ints(38, 0, 3_000)
                            .mapToObj(w -> "ord" + w)
                            .collect(Collectors.joining(" ")));
        }
        var changed = new ArrayList<>(old);
        for (int i = 0; i < 40; i++) {
            changed.set(i * 10, changed.get(i * 10).replaceFirst(" ord", " nyt ord"));
        }
        var before = String.join("\n\n", old);
        var after = String.join("\n\n", changed);
        assertThat(TextDiff.of(before, after))
                .filteredOn(b -> b.kind() == DiffKind.CHANGED)
                .hasSize(40);
    }
}
