package dk.virkwiki.search.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How well an engine did.
 *
 * @param gains by query, in the order they were asked
 */
record Measured(Map<Judged, Gain> gains) {

    static Measured of(Engine engine, List<Judged> queries) {
        var gains = new LinkedHashMap<Judged, Gain>();
        for (var judged : queries) {
            gains.put(judged, Gain.of(judged, engine.find(judged.query(), judged.audience())));
        }
        return new Measured(gains);
    }

    /** By kind, in the order the kinds occur. */
    Map<String, Scores> byKind() {
        var byKind = new LinkedHashMap<String, List<Gain>>();
        gains.forEach((q, gain) -> byKind.computeIfAbsent(q.kind(), _ -> list()).add(gain));
        var scores = new LinkedHashMap<String, Scores>();
        byKind.forEach((kind, all) -> scores.put(kind, Scores.of(all)));
        return scores;
    }

    private static List<Gain> list() {
        return new ArrayList<>();
    }

    /** Over the queries that fit. */
    Scores scores(Predicate<Judged> which) {
        return Scores.of(
                gains.entrySet().stream()
                        .filter(entry -> which.test(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** What is left of the score of the untouched queries; nothing for a kind that varies none. */
    Optional<Double> kept(String kind) {
        var byId = new LinkedHashMap<String, Gain>();
        gains.forEach((judged, gain) -> byId.put(judged.id(), gain));
        double untouched = 0;
        double varied = 0;
        for (var entry : gains.entrySet()) {
            var base = byId.get(entry.getKey().base());
            if (entry.getKey().kind().equals(kind) && base != null) {
                untouched += base.ndcg();
                varied += entry.getValue().ndcg();
            }
        }
        return untouched == 0 ? Optional.empty() : Optional.of(varied / untouched);
    }
}
