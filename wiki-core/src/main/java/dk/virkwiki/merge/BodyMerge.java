package dk.virkwiki.merge;

import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.merge.MergeResult.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges two rewritings of a Markdown text block by block. A block that one side touched is taken
 * from that side; a block that both touched is merged word by word where they keep apart. Where
 * that is not safe, the place is a {@link Collision}.
 */
final class BodyMerge {
    private static final int NOWHERE = -1;

    private final Blocks base;
    private final Blocks current;
    private final Blocks proposed;
    private final Alignment ours;
    private final Alignment theirs;
    private final List<Entry> entries = new ArrayList<>();

    private BodyMerge(Blocks base, Blocks current, Blocks proposed) {
        this.base = base;
        this.current = current;
        this.proposed = proposed;
        this.ours = align(base, current);
        this.theirs = align(base, proposed);
    }

    /** A block of the merged text, or a collision, and its places in the three texts. */
    private record Entry(Piece piece, int base, int current, int proposed) {}

    static List<Piece> merge(
            String base, String current, String proposed, Function<String, List<String>> splitter) {
        if (base.equals(current) || current.equals(proposed)) {
            return List.of(new Merged(proposed));
        }
        if (base.equals(proposed)) {
            return List.of(new Merged(current));
        }
        var merge =
                new BodyMerge(
                        Blocks.of(base, splitter),
                        Blocks.of(current, splitter),
                        Blocks.of(proposed, splitter));
        merge.mergeBlocks();
        if (!merge.isFenceSafe()) {
            return List.of(new Collision(base, current, proposed));
        }
        var pieces = new MergeResult(merge.pieces(base.contains("\r\n") ? "\r\n" : "\n"));
        return pieces.isClean() && Disclosure.isIn(pieces.text(), List.of(base, current, proposed))
                ? List.of(new Collision(base, current, proposed))
                : pieces.pieces();
    }

    private static Alignment align(Blocks one, Blocks other) {
        var pairing = Pairing.ofMarkdown((before, after) -> isHeading(before) == isHeading(after));
        return Alignment.of(one.contents(), other.contents(), pairing);
    }

    private static boolean isHeading(String content) {
        return content.startsWith("#");
    }

    private void mergeBlocks() {
        for (int i = 0; i <= base.size(); i++) {
            mergeInsertions(i);
            if (i < base.size()) {
                mergeBlock(i);
            }
        }
    }

    private void mergeInsertions(int gap) {
        var mine = ours.inserted().get(gap);
        var yours = theirs.inserted().get(gap);
        if (contents(current, mine).equals(contents(proposed, yours))) {
            for (int k = 0; k < mine.size(); k++) {
                keep(current.contents().get(mine.get(k)), NOWHERE, mine.get(k), yours.get(k));
            }
        } else if (!mine.isEmpty() && !yours.isEmpty()) {
            collide("", text(current, mine), text(proposed, yours));
        } else if (isUprooted(mine.isEmpty() ? ours : theirs, gap)) {
            collide("", text(current, mine), text(proposed, yours));
        } else {
            mine.forEach(c -> keep(current.contents().get(c), NOWHERE, c, NOWHERE));
            yours.forEach(p -> keep(proposed.contents().get(p), NOWHERE, NOWHERE, p));
        }
    }

    /**
     * Whether the other side removed what new blocks were put after: the heading they stand under,
     * or more than the one block before them.
     */
    private boolean isUprooted(Alignment other, int gap) {
        int before = gap - 1;
        return isGone(other, before)
                && (isHeading(base.contents().get(before))
                        || isGone(other, before - 1)
                        || isGone(other, gap));
    }

    private boolean isGone(Alignment side, int block) {
        return block >= 0 && block < base.size() && side.partners()[block] < 0;
    }

    private void mergeBlock(int i) {
        int c = ours.partners()[i];
        int p = theirs.partners()[i];
        var before = base.contents().get(i);
        var mine = c < 0 ? null : current.contents().get(c);
        var yours = p < 0 ? null : proposed.contents().get(p);
        if (before.equals(mine)) {
            keepUnlessGone(yours, i, c, p);
        } else if (before.equals(yours)) {
            keepUnlessGone(mine, i, c, p);
        } else if (mine == null || yours == null) {
            if (mine != null || yours != null) {
                collideBlock(i, c, p);
            }
        } else if (mine.equals(yours)) {
            keep(mine, i, c, p);
        } else {
            mergeWords(before, mine, yours, new int[] {i, c, p});
        }
    }

    private void mergeWords(String before, String mine, String yours, int[] places) {
        var merged =
                isCode(before) || isCode(mine) || isCode(yours)
                        ? null
                        : WordMerge.merge(before, mine, yours).orElse(null);
        if (merged == null) {
            collideBlock(places[0], places[1], places[2]);
        } else {
            keep(merged, places[0], places[1], places[2]);
        }
    }

    private static boolean isCode(String content) {
        var start = content.stripLeading();
        return start.startsWith("```") || start.startsWith("~~~");
    }

    private void keepUnlessGone(@Nullable String content, int b, int c, int p) {
        if (content != null) {
            keep(content, b, c, p);
        }
    }

    private void keep(String content, int b, int c, int p) {
        entries.add(new Entry(new Merged(content), b, c, p));
    }

    private void collideBlock(int b, int c, int p) {
        collide(
                text(base, List.of(b)),
                c < 0 ? "" : text(current, List.of(c)),
                p < 0 ? "" : text(proposed, List.of(p)));
    }

    private void collide(String before, String mine, String yours) {
        entries.add(new Entry(new Collision(before, mine, yours), NOWHERE, NOWHERE, NOWHERE));
    }

    private static List<String> contents(Blocks blocks, List<Integer> places) {
        return places.stream().map(blocks.contents()::get).toList();
    }

    private static String text(Blocks blocks, List<Integer> places) {
        return places.stream()
                .map(i -> blocks.contents().get(i) + blocks.gaps().get(i))
                .collect(Collectors.joining());
    }

    /**
     * Whether every block ends up inside the same {@code :::} blocks as its writer saw it in.
     * Otherwise one side's advisor-only words could come out in the open because the other side
     * moved the lines that hide them.
     */
    private boolean isFenceSafe() {
        if (entries.stream().anyMatch(entry -> entry.piece() instanceof Collision)) {
            return true;
        }
        var contents = entries.stream().map(entry -> ((Merged) entry.piece()).text()).toList();
        var fences = Blocks.fences(contents);
        return IntStream.range(0, entries.size())
                .allMatch(i -> fences.get(i).equals(expectedFences(entries.get(i))));
    }

    private @Nullable String expectedFences(Entry entry) {
        var mine = at(current.fences(), entry.current());
        var yours = at(proposed.fences(), entry.proposed());
        if (mine == null || mine.equals(yours)) {
            return yours;
        }
        if (yours == null) {
            return mine;
        }
        var before = at(base.fences(), entry.base());
        if (mine.equals(before) && !isChanged(entry, current, entry.current())) {
            return yours;
        }
        return yours.equals(before) && !isChanged(entry, proposed, entry.proposed()) ? mine : null;
    }

    private boolean isChanged(Entry entry, Blocks side, int place) {
        return !side.contents().get(place).equals(at(base.contents(), entry.base()));
    }

    private static @Nullable String at(List<String> list, int place) {
        return place < 0 ? null : list.get(place);
    }

    private List<Piece> pieces(String lineEnd) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Merged(Gap.merge(base.lead(), current.lead(), proposed.lead())));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.piece() instanceof Merged block) {
                boolean last = i == entries.size() - 1;
                pieces.add(new Merged(block.text() + gap(entry, last, lineEnd)));
            } else {
                pieces.add(entry.piece());
            }
        }
        return pieces;
    }

    private String gap(Entry entry, boolean last, String lineEnd) {
        var before = Gap.at(base, entry.base());
        var mine = Gap.at(current, entry.current());
        var yours = Gap.at(proposed, entry.proposed());
        return Gap.merge(before, mine, yours, last, lineEnd);
    }
}
