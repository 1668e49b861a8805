package dk.virkwiki.merge;

import dk.virkwiki.merge.Sequences.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which block of a text became which block of another. Blocks that are the same are found first;
 * what lies between them is paired by the words it shares, and what is left over in order.
 *
 * @param partners for each block of the one text its place in the other, or -1 when it is gone
 * @param inserted for each gap of the one text (before block 0, …, after the last) the places in
 *     the other of the blocks that came there
 */
record Alignment(int[] partners, List<List<Integer>> inserted) {
    private static final int MAX_PAIRS = 2_500;

    /** Aligns two lists of blocks; only blocks that the pairing allows become pairs. */
    static <T> Alignment of(List<T> one, List<T> other, Pairing<T> pairing) {
        var partners = new int[one.size()];
        Arrays.fill(partners, -1);
        int at = 0;
        int shift = 0;
        for (var change : Sequences.changes(one, other)) {
            for (; at < change.from(); at++) {
                partners[at] = at + shift;
            }
            pair(one, other, change, pairing, partners);
            at = change.to();
            shift = change.otherTo() - change.to();
        }
        for (; at < one.size(); at++) {
            partners[at] = at + shift;
        }
        return new Alignment(partners, inserted(partners, other.size()));
    }

    /** What no block of the one text became stands after the last block before it that stayed. */
    private static List<List<Integer>> inserted(int[] partners, int size) {
        var inserted = new ArrayList<List<Integer>>();
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            var here = new ArrayList<Integer>();
            if (partners[i] >= 0) {
                for (; next < partners[i]; next++) {
                    here.add(next);
                }
                next = partners[i] + 1;
            }
            inserted.add(here);
        }
        var atEnd = new ArrayList<Integer>();
        for (; next < size; next++) {
            atEnd.add(next);
        }
        inserted.add(atEnd);
        return inserted;
    }

    private static <T> void pair(
            List<T> one, List<T> other, Change change, Pairing<T> pairing, int[] partners) {
        var from = one.subList(change.from(), change.to());
        var to = other.subList(change.otherFrom(), change.otherTo());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var alike =
                (long) from.size() * to.size() <= MAX_PAIRS ? alike(from, to, pairing) : new int[0];
        int first = 0;
        int otherFirst = 0;
        for (int i = 0; i <= from.size(); i++) {
            boolean end = i == from.size();
            int partner = end ? to.size() : i < alike.length ? alike[i] : -1;
            if (partner < 0) {
                continue;
            }
            for (int k = 0; k < Math.min(i - first, partner - otherFirst); k++) {
                if (pairing.mayBecome().test(from.get(first + k), to.get(otherFirst + k))) {
                    partners[change.from() + first + k] = change.otherFrom() + otherFirst + k;
                }
            }
            if (!end) {
                partners[change.from() + i] = change.otherFrom() + partner;
            }
            first = i + 1;
            otherFirst = partner + 1;
        }
    }

    /** For each block its most alike partner such that the order is kept, or -1. */
    private static <T> int[] alike(List<T> from, List<T> to, Pairing<T> pairing) {
        var likeness = likeness(from, to, pairing);
        var best = new double[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                double take = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(skip, take);
            }
        }
        var partners = new int[from.size()];
        Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        while (i < from.size() && j < to.size()) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                partners[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    private static <T> double[][] likeness(List<T> from, List<T> to, Pairing<T> pairing) {
        List<Map<String, Integer>> bags = bags(from, pairing);
        List<Map<String, Integer>> otherBags = bags(to, pairing);
        var likeness = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                double shared = Words.similarity(bags.get(i), otherBags.get(j));
                boolean pairs =
                        Pairing.isEnough(shared)
                                && pairing.mayBecome().test(from.get(i), to.get(j));
                likeness[i][j] = pairs ? shared : 0;
            }
        }
        return likeness;
    }

    private static <T> List<Map<String, Integer>> bags(List<T> blocks, Pairing<T> pairing) {
        return blocks.stream().map(block -> Words.bag(pairing.text().apply(block))).toList();
    }
}
