package dk.virkwiki.search.quality;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * Averages over queries.
 *
 * @param success1 share of them whose first hit answers
 * @param success3 share of them where one of the first three hits answers
 */
record Scores(int queries, double ndcg, double mrr, double success1, double success3) {
    static Scores of(Collection<Gain> gains) {
        return new Scores(
                gains.size(),
                mean(gains, Gain::ndcg),
                mean(gains, Gain::reciprocalRank),
                mean(gains, gain -> gain.isWithin(1) ? 1 : 0),
                mean(gains, gain -> gain.isWithin(3) ? 1 : 0));
    }

    private static double mean(Collection<Gain> gains, ToDoubleFunction<Gain> value) {
        return gains.stream().mapToDouble(value).average().orElse(0);
    }
}
