package dk.virkwiki.stats;

import dk.virkwiki.consultation.Consultation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures once more, by plain loops over the consultations; shares nothing with counters. */
final class PlainCount {
    private final List<Consultation> all;

    PlainCount(List<Consultation> all) {
        this.all = all;
    }

    /**
     * What was found.
     *
     * @param total by outcome: solved, partly, referred, unsolved
     * @param rows code to the same
     * @param median the middle minutes, or null
     */
    record Found(
            List<Long> total,
            SortedMap<String, List<Long>> rows,
            Integer median,
            long missing,
            int libraries) {}

    /**
     * Counts.
     *
     * @param library only this one's, or null
     * @param cause only those with it, or null
     */
    Found count(String library, LocalDate from, LocalDate to, String by, String cause) {
        long[] total = new long[4];
        SortedMap<String, List<Long>> rows = new TreeMap<>();
        List<Integer> minutes = new ArrayList<>();
        long missing = 0;
        Set<String> libraries = new HashSet<>();
        for (Consultation one : all) {
            boolean wanted =
                    (library == null || one.place().library().equals(library))
                            && one.day().compareTo(from) >= 0
                            && one.day().compareTo(to) <= 0
                            && (cause == null || one.registration().causes().contains(cause));
            if (!wanted) {
                continue;
            }
            for (int i = 0; i < one.times(); i++) {
                int outcome = one.registration().result().outcome().ordinal();
                total[outcome]++;
                for (String code : codes(one, by)) {
                    long[] row = new long[4];
                    if (rows.containsKey(code)) {
                        for (int o = 0; o < 4; o++) {
                            row[o] = rows.get(code).get(o);
                        }
                    }
                    row[outcome]++;
                    rows.put(code, List.of(row[0], row[1], row[2], row[3]));
                }
                if (one.registration().circumstances().minutes() != null) {
                    minutes.add(one.registration().circumstances().minutes());
                }
                if (one.registration().missing() != null) {
                    missing++;
                }
                libraries.add(one.place().library());
            }
        }
        minutes.sort(null);
        Integer median = minutes.isEmpty() ? null : minutes.get((minutes.size() - 1) / 2);
        return new Found(
                List.of(total[0], total[1], total[2], total[3]),
                rows,
                median,
                missing,
                libraries.size());
    }

    private static List<String> codes(Consultation one, String by) {
        var told = one.registration().circumstances();
        return switch (by) {
            case "cause" -> one.registration().causes();
            case "organisationType" -> orNone(told.organisationType());
            case "channel" -> orNone(told.channel());
            case "municipality" -> orNone(one.place().municipality());
            case "barrier" -> told.barriers().isEmpty() ? List.of("") : told.barriers();
            default -> throw new IllegalArgumentException(by);
        };
    }

    private static List<String> orNone(String code) {
        return List.of(code == null ? "" : code);
    }

    /** How often an article was opened, and how often it solved the matter. */
    List<Long> article(String id, LocalDate from, LocalDate to) {
        long used = 0;
        long solved = 0;
        for (Consultation one : all) {
            for (var article : one.registration().articles()) {
                if (article.articleId().equals(id)
                        && !one.day().isBefore(from)
                        && !one.day().isAfter(to)) {
                    used += one.times();
                    solved += article.solved() ? one.times() : 0;
                }
            }
        }
        return List.of(used, solved);
    }
}
