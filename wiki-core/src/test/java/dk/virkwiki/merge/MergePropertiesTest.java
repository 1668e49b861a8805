package dk.virkwiki.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.Markdown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every merge, tried on many random edits of random articles. */
class MergePropertiesTest {
    private static final int ROUNDS = 1_000;
    private static final List<String> WORDS =
            List.of(
                    "moms",
                    "frist",
                    "og",
                    "i",
                    "den",
                    "MitID",
                    "virksomhed",
                    "skat",
                    "konto",
                    "25",
                    "1.250,00",
                    "**vigtigt**",
                    "hjælp",
                    "[[moms]]",
                    "på",
                    "borger");

    private final Random random = new Random(20261123);

    private String words(int count) {
        return random.ints(count, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    private String block() {
        return switch (random.nextInt(8)) {
            case 0 -> "## " + words(3) + "\n\n";
            case 1, 2 -> "- " + words(4) + "\n- " + words(5) + "\n- " + words(3) + "\n\n";
            case 3 -> ":::tip\n" + words(5) + "\n:::\n\n";
            case 4 -> ":::gør\n" + words(5) + "\n:::\n\n";
            case 5 -> "```\n" + words(4) + "\n\n" + words(3) + "\n```\n\n";
            default -> words(5 + random.nextInt(30)) + "\n\n";
        };
    }

    private List<String> article() {
        var blocks = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            blocks.add(block());
        }
        return blocks;
    }

    private List<String> edited(List<String> article, int edits) {
        var blocks = new ArrayList<>(article);
        for (int i = 0; i < edits; i++) {
            int at = blocks.isEmpty() ? 0 : random.nextInt(blocks.size());
            switch (random.nextInt(5)) {
                case 0 -> blocks.add(at, block());
                case 1 -> {
                    if (!blocks.isEmpty()) {
                        blocks.remove(at);
                    }
                }
                case 2 -> {
                    if (blocks.size() > 1) {
                        blocks.add(random.nextInt(blocks.size() - 1), blocks.remove(at));
                    }
                }
                default -> {
                    if (!blocks.isEmpty()) {
                        blocks.set(at, reworded(blocks.get(at)));
                    }
                }
            }
        }
        return blocks;
    }

    private String reworded(String block) {
        var words = Words.of(block);
        int at = random.nextInt(words.size());
        if (Words.isWord(words.get(at))) {
            words.set(at, WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join("", words);
    }

    private static String text(List<String> blocks) {
        return String.join("", blocks);
    }

    private static Set<String> contents(String text) {
        return new HashSet<>(Blocks.of(text, Markdown::blocks).contents());
    }

    @Test
    void oneSidedChangesComeOutExactly() {
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var changed = text(edited(base, 1 + random.nextInt(4)));

            assertThat(ThreeWayMerge.merge(text(base), text(base), changed).text())
                    .isEqualTo(changed);
            assertThat(ThreeWayMerge.merge(text(base), changed, text(base)).text())
                    .isEqualTo(changed);
            assertThat(ThreeWayMerge.merge(text(base), changed, changed).text()).isEqualTo(changed);
        }
    }

    /** The same without the short cut for whole files: a second, settled block forces the work. */
    @Test
    void changesBesideAnUnrelatedOneComeOutExactly() {
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var changed = edited(base, 1 + random.nextInt(4));
            var fixed = "# Overskrift med egne ord\n\nEt fast afsnit som ingen rører ved her.\n\n";
            var ours = fixed.replace("fast", "fastere");

            var result =
                    ThreeWayMerge.merge(
                            fixed + text(base), ours + text(base), fixed + text(changed));

            assertThat(result.text()).isEqualTo(ours + text(changed));
        }
    }

    @Test
    void swappingTheSidesChangesNothingButTheSides() {
        int clean = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(2)));
            var theirs = text(edited(base, 1 + random.nextInt(2)));

            var result = ThreeWayMerge.merge(text(base), ours, theirs);
            var swapped = ThreeWayMerge.merge(text(base), theirs, ours);

            assertThat(swapped.isClean()).isEqualTo(result.isClean());
            if (result.isClean()) {
                clean++;
                assertThat(swapped.text()).isEqualTo(result.text());
            } else {
                assertThat(swapped.collisions())
                        .isEqualTo(
                                result.collisions().stream()
                                        .map(
                                                c ->
                                                        new Collision(
                                                                c.base(),
                                                                c.proposed(),
                                                                c.current()))
                                        .toList());
            }
        }
        assertThat(clean).isBetween(ROUNDS / 4, ROUNDS);
    }

    @Test
    void everyBlockSomebodyWroteIsInTheTextOrInACollision() {
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(3)));
            var theirs = text(edited(base, 1 + random.nextInt(3)));

            var result = ThreeWayMerge.merge(text(base), ours, theirs);

            var all = new StringBuilder();
            for (var piece : result.pieces()) {
                switch (piece) {
                    case MergeResult.Merged merged -> all.append(merged.text());
                    case Collision c -> all.append(c.current()).append("\n\n").append(c.proposed());
                }
            }
            var old = contents(text(base));
            for (var side : List.of(ours, theirs)) {
                for (var content : contents(side)) {
                    if (!old.contains(content) && !isReworded(content, result, ours, theirs)) {
                        assertThat(all.toString()).contains(content);
                    }
                }
            }
        }
    }

    @Test
    void noBlockComesFromNowhere() {
        int wordMerges = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(3)));
            var theirs = text(edited(base, 1 + random.nextInt(3)));
            var result = ThreeWayMerge.merge(text(base), ours, theirs);
            if (!result.isClean()) {
                continue;
            }
            var known = contents(text(base));
            known.addAll(contents(ours));
            known.addAll(contents(theirs));
            for (var content : contents(result.text())) {
                if (!known.contains(content)) {
                    wordMerges++;
                    assertThat(isMadeOfKnownWords(content, ours + theirs)).as(content).isTrue();
                    assertThat(mayBeWordMerge(content, text(base), ours, theirs))
                            .as(content)
                            .isTrue();
                }
            }
        }
        assertThat(wordMerges).isPositive();
    }

    @Test
    void hostileTextsNeverThrow() {
        var signs =
                List.of(
                        ":::",
                        "\n",
                        "\r",
                        "---",
                        "title: x",
                        "```",
                        "|",
                        "\uFEFF",
                        "\u0000",
                        " ",
                        "ord",
                        "\uD800");
        for (int round = 0; round < ROUNDS; round++) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < 3; i++) {
                texts.add(
                        random.ints(random.nextInt(30), 0, signs.size())
                                .mapToObj(signs::get)
                                .collect(Collectors.joining()));
            }
            var result = ThreeWayMerge.merge(texts.get(0), texts.get(1), texts.get(2));
            assertThat(result.pieces()).isNotNull();
        }
    }

    @Test
    void settlingLosesNoBlockThatOnlyOneSideTouched() {
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(3)));
            var theirs = text(edited(base, 1 + random.nextInt(3)));
            var result = ThreeWayMerge.merge(text(base), ours, theirs);

            var settled = result.resolved(choices(result));

            int from = 0;
            for (var piece : result.pieces()) {
                if (piece instanceof MergeResult.Merged merged) {
                    int at = settled.indexOf(merged.text(), from);
                    assertThat(at).as(merged.text()).isNotNegative();
                    from = at + merged.text().length();
                }
            }
        }
    }

    @Test
    void settlingWritesNothingThatNobodyWrote() {
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(3)));
            var theirs = text(edited(base, 1 + random.nextInt(3)));
            var result = ThreeWayMerge.merge(text(base), ours, theirs);

            var settled = result.resolved(choices(result));

            for (var content : contents(settled)) {
                assertThat(isMadeOfKnownWords(content, ours + theirs)).as(content).isTrue();
            }
        }
    }

    @Test
    void oneSideEverywhereIsTheOtherSideEverywhereSeenFromThere() {
        int collided = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var base = article();
            var ours = text(edited(base, 1 + random.nextInt(3)));
            var theirs = text(edited(base, 1 + random.nextInt(3)));
            var result = ThreeWayMerge.merge(text(base), ours, theirs);
            var swapped = ThreeWayMerge.merge(text(base), theirs, ours);
            int places = result.collisions().size();
            collided += places;

            assertThat(result.resolved(Collections.nCopies(places, new Choice.KeepPublished())))
                    .isEqualTo(swapped.resolved(Collections.nCopies(places, new Choice.UseMine())));
        }
        assertThat(collided).isPositive();
    }

    /** Any of the choices that write nothing new. */
    private List<Choice> choices(MergeResult result) {
        return result.collisions().stream()
                .map(
                        place ->
                                switch (random.nextInt(3)) {
                                    case 0 -> new Choice.KeepPublished();
                                    case 1 -> new Choice.UseMine();
                                    default -> (Choice) new Choice.KeepBoth();
                                })
                .toList();
    }

    /** A block that both sides changed and that came out as a mixture of them. */
    private static boolean isReworded(
            String content, MergeResult result, String ours, String theirs) {
        return result.isClean()
                ? contents(result.text()).stream()
                        .anyMatch(c -> isMixture(c, content, ours, theirs))
                : result.pieces().stream()
                        .filter(MergeResult.Merged.class::isInstance)
                        .flatMap(p -> contents(((MergeResult.Merged) p).text()).stream())
                        .anyMatch(c -> isMixture(c, content, ours, theirs));
    }

    private static boolean isMixture(String merged, String content, String ours, String theirs) {
        return !contents(ours).contains(merged)
                && !contents(theirs).contains(merged)
                && Words.similarity(Words.bag(merged), Words.bag(content)) > 0.4;
    }

    private static boolean mayBeWordMerge(String content, String base, String ours, String theirs) {
        return List.of(base, ours, theirs).stream()
                .allMatch(
                        text ->
                                contents(text).stream()
                                        .anyMatch(
                                                c ->
                                                        Words.similarity(
                                                                        Words.bag(c),
                                                                        Words.bag(content))
                                                                > 0.3));
    }

    private static boolean isMadeOfKnownWords(String content, String texts) {
        return new HashSet<>(Words.of(texts)).containsAll(Words.of(content));
    }
}
