package dk.virkwiki.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of a difference that follow each other and are either all the same in both texts, so that
 * a page can fold them, or all touched.
 *
 * @param isSame whether nothing happened to them
 * @param blocks at least one
 */
public record DiffRun<T extends DiffPart>(boolean isSame, List<T> blocks) {
    public DiffRun {
        blocks = List.copyOf(blocks);
    }

    /** A difference cut into runs, in order. */
    public static <T extends DiffPart> List<DiffRun<T>> of(List<T> blocks) {
        var runs = new ArrayList<DiffRun<T>>();
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            boolean same = isSame(blocks.get(start));
            if (i == blocks.size() || isSame(blocks.get(i)) != same) {
                runs.add(new DiffRun<>(same, blocks.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(runs);
    }

    private static boolean isSame(DiffPart block) {
        return block.kind() == DiffKind.SAME;
    }
}
