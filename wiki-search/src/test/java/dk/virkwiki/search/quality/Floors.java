package dk.virkwiki.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was reached when somebody last looked: nDCG@10 by kind, and of each query that was not
 * answered perfectly.
 *
 * @param kinds by name of the kind
 * @param misses by id of the query; queries that are not here were answered perfectly
 */
record Floors(Map<String, Double> kinds, Map<String, Double> misses) {
    /** How much a kind may fall. */
    static final double SLACK = 0.02;

    private static final String KINDS = "floors.tsv";
    private static final String MISSES = "misses.tsv";
    private static final double PERFECT = 0.9995;
    private static final double NOTICED = 0.001;
    private static final int NAMED = 12;

    static Floors read(Path folder) {
        return new Floors(values(folder.resolve(KINDS)), values(folder.resolve(MISSES)));
    }

    private static Map<String, Double> values(Path file) {
        try {
            var values = new LinkedHashMap<String, Double>();
            for (String line : Files.readAllLines(file)) {
                var parts = line.split("\t");
                if (!parts[1].equals("nDCG@10")) {
                    values.put(parts[0], Double.valueOf(parts[1]));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what was measured as the new floors. */
    static void accept(Measured measured, Path folder) {
        var kinds = new StringBuilder("kind\tnDCG@10\n");
        measured.byKind().forEach((kind, s) -> kinds.append(line(kind, s.ndcg())).append('\n'));
        var misses = new StringBuilder("id\tnDCG@10\tquery\n");
        measured.gains()
                .forEach(
                        (judged, gain) -> {
                            if (gain.ndcg() < PERFECT) {
                                misses.append(line(judged.id(), gain.ndcg()));
                                misses.append('\t').append(judged.query()).append('\n');
                            }
                        });
        try {
            Files.writeString(folder.resolve(KINDS), kinds);
            Files.writeString(folder.resolve(MISSES), misses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.3f", name, value);
    }

    /** A sentence for each kind that fell too far, is new or is gone. */
    List<String> complaints(Measured measured) {
        var complaints = new ArrayList<String>();
        var now = measured.byKind();
        now.forEach(
                (kind, scores) -> {
                    var floor = kinds.get(kind);
                    if (floor == null) {
                        complaints.add("The kind \"" + kind + "\" has no floor yet.");
                    } else if (scores.ndcg() < floor - SLACK) {
                        complaints.add(fall(kind, floor, scores.ndcg(), measured));
                    }
                });
        kinds.keySet().stream()
                .filter(kind -> !now.containsKey(kind))
                .forEach(kind -> complaints.add("No query is of the kind \"" + kind + "\" now."));
        return complaints;
    }

    private String fall(String kind, double floor, double now, Measured measured) {
        var worse =
                measured.gains().entrySet().stream()
                        .filter(entry -> entry.getKey().kind().equals(kind))
                        .filter(entry -> loss(entry) > NOTICED)
                        .sorted(Comparator.comparingDouble(this::loss).reversed())
                        .toList();
        return "nDCG@10 of the kind %s; %d queries got worse:%s"
                .formatted(
                        change(kind, floor, now),
                        worse.size(),
                        worse.stream()
                                .limit(NAMED)
                                .map(entry -> "\n    " + change(entry))
                                .collect(Collectors.joining()));
    }

    private double loss(Map.Entry<Judged, Gain> entry) {
        return before(entry.getKey()) - entry.getValue().ndcg();
    }

    private double before(Judged judged) {
        return misses.getOrDefault(judged.id(), 1.0);
    }

    private String change(Map.Entry<Judged, Gain> entry) {
        var judged = entry.getKey();
        return change(judged.query(), before(judged), entry.getValue().ndcg());
    }

    private static String change(String name, double before, double now) {
        return String.format(Locale.ROOT, "\"%s\" fell from %.3f to %.3f", name, before, now);
    }
}
