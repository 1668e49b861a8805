package dk.virkwiki.search.quality;

import java.util.Comparator;
import java.util.List;

/**
 * How good the hits of one query are.
 *
 * @param ndcg discounted gain of the first ten, as a share of the best possible
 * @param rank the place of the first article that answers, from 1; 0 when none of the ten does
 */
record Gain(double ndcg, int rank) {
    private static final int DEPTH = 10;

    static Gain of(Judged judged, List<String> found) {
        double gain = 0;
        int rank = 0;
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            int grade = judged.grade(found.get(i));
            gain += worth(grade) * discount(i);
            rank = rank == 0 && grade >= Judged.ANSWERS ? i + 1 : rank;
        }
        double best = best(judged);
        return new Gain(best == 0 ? 0 : gain / best, rank);
    }

    private static double best(Judged judged) {
        var grades = judged.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
        double best = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            best += worth(grades.get(i)) * discount(i);
        }
        return best;
    }

    private static double worth(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    double reciprocalRank() {
        return rank == 0 ? 0 : 1.0 / rank;
    }

    boolean isWithin(int places) {
        return rank > 0 && rank <= places;
    }
}
