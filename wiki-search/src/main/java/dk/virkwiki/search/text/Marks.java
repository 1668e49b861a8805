package dk.virkwiki.search.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The terms a query looks for, by hash, with how much finding each of them says. */
public final class Marks {
    private final int[] hashes;
    private final float[] weights;

    private Marks(Map<Integer, Float> weightByHash) {
        hashes = weightByHash.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        weights = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            weights[i] = weightByHash.getOrDefault(hashes[i], 0f);
        }
    }

    /** What a term is known by. */
    static int hash(String term) {
        return term.hashCode();
    }

    /** The weight of the term with this hash; 0 when the query does not look for it. */
    float weight(int hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : weights[at];
    }

    /** Collects terms; the highest weight of a term counts. */
    public static final class Builder {
        private final Map<Integer, Float> weights = new HashMap<>();

        public void add(String term, float weight) {
            weights.merge(hash(term), weight, Math::max);
        }

        public Marks build() {
            return new Marks(weights);
        }
    }
}
