package dk.virkwiki.stats;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Counters by {@link Path}. What stands at zero does not stand here. Not for several threads at
 * once.
 */
final class Tally {
    private final SortedMap<String, Long> counters = new TreeMap<>();

    /** What one consultation adds. */
    static Tally of(@Nullable Counted one) {
        var tally = new Tally();
        if (one != null) {
            tally.count(one);
        }
        return tally;
    }

    /** The counters of a stored document. */
    static Tally read(@Nullable Document stored) {
        var tally = new Tally();
        if (stored != null) {
            tally.readInto("", stored);
        }
        return tally;
    }

    private void readInto(String prefix, Document stored) {
        stored.forEach(
                (word, value) -> {
                    var path = prefix.isEmpty() ? word : prefix + "." + word;
                    switch (value) {
                        case Document deeper -> readInto(path, deeper);
                        case Number number -> add(path, number.longValue());
                        default -> throw new IllegalStateException("not a counter: " + path);
                    }
                });
    }

    /** As it is stored. */
    Document stored() {
        var document = new Document();
        counters.forEach(
                (path, count) -> {
                    var words = path.split("\\.", -1);
                    var deep = document;
                    for (int i = 0; i < words.length - 1; i++) {
                        deep = (Document) deep.computeIfAbsent(words[i], _ -> new Document());
                    }
                    deep.put(words[words.length - 1], count);
                });
        return document;
    }

    private void count(Counted one) {
        long times = one.times();
        var outcome = one.outcome();
        add(Path.of(Path.ALL, outcome), times);
        forEachCode(one, (by, code) -> add(Path.of(Path.BY, by.field(), code, outcome), times));
        for (var cause : one.causes()) {
            forEachCode(
                    one,
                    (by, code) -> {
                        if (FigureQuestion.isDividedByCause(by)) {
                            add(Path.of(Path.WITH, cause, by.field(), code, outcome), times);
                        }
                    });
        }
        countRest(one);
    }

    private void countRest(Counted one) {
        long times = one.times();
        if (one.minutes() != null) {
            int minutes = Math.clamp(one.minutes(), 0, Minutes.LONGEST);
            add(Path.of(Path.MINUTES, String.valueOf(minutes)), times);
        }
        if (one.missing()) {
            add(Path.of(Path.MISSING, Path.EVERY), times);
            one.causes().forEach(cause -> add(Path.of(Path.MISSING, Path.OF, cause), times));
        }
        for (var opened : one.articles()) {
            add(Path.of(Path.ARTICLES, opened.article(), Path.USED), times);
            if (opened.solved()) {
                add(Path.of(Path.ARTICLES, opened.article(), Path.SOLVED_IT), times);
            }
        }
    }

    /** The rows that a consultation stands in. */
    private static void forEachCode(Counted one, BiConsumer<Dimension, String> row) {
        one.causes().forEach(cause -> row.accept(Dimension.CAUSE, cause));
        var about = one.about();
        row.accept(Dimension.ORGANISATION_TYPE, stated(about.organisationType()));
        row.accept(Dimension.CHANNEL, stated(about.channel()));
        about.barriers().forEach(barrier -> row.accept(Dimension.BARRIER, barrier));
        if (about.barriers().isEmpty()) {
            row.accept(Dimension.BARRIER, Dimension.NOT_STATED);
        }
        row.accept(Dimension.MUNICIPALITY, stated(about.municipality()));
    }

    private static String stated(@Nullable String code) {
        return code == null ? Dimension.NOT_STATED : code;
    }

    /** Counts so many more. */
    void add(String path, long count) {
        counters.merge(path, count, (a, b) -> a + b == 0 ? null : a + b);
        if (count == 0) {
            counters.remove(path, 0L);
        }
    }

    /** Counts everything that the other counts. */
    Tally plus(Tally other) {
        other.counters.forEach(this::add);
        return this;
    }

    /** Counts out everything that the other counts. */
    Tally minus(Tally other) {
        other.counters.forEach((path, count) -> add(path, -count));
        return this;
    }

    /** Forgets the counters below this word. */
    Tally without(String word) {
        below(word).clear();
        return this;
    }

    long at(String path) {
        return counters.getOrDefault(path, 0L);
    }

    /** The counters below a path, by their whole paths. */
    SortedMap<String, Long> below(String path) {
        return counters.subMap(path + ".", path + "/");
    }

    /** All counters, by path. */
    Map<String, Long> all() {
        return counters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counters.equals(tally.counters);
    }

    @Override
    public int hashCode() {
        return counters.hashCode();
    }

    @Override
    public String toString() {
        return counters.toString();
    }
}
