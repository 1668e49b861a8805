package dk.virkwiki.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** In place of chance: each time round it chooses otherwise, until every choice has been made. */
final class EveryChoice extends Random {
    private final transient List<int[]> made = new ArrayList<>();
    private int at;

    @Override
    public int nextInt(int bound) {
        if (at == made.size()) {
            made.add(new int[] {0, bound});
        }
        return made.get(at++)[0];
    }

    /** Goes on to the next way of choosing; false when there is none left. */
    boolean next() {
        at = 0;
        while (!made.isEmpty()) {
            var last = made.getLast();
            last[0]++;
            if (last[0] < last[1]) {
                return true;
            }
            made.removeLast();
        }
        return false;
    }
}
