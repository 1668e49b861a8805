package dk.virkwiki.merge;

import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.merge.MergeResult.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Merges front matter key by key: each key with its value is taken from whoever changed it. */
final class HeaderMerge {
    private static final Pattern KEY =
            Pattern.compile("(?:\"([^\"]+)\"|([^\\s#:\"'\\-][^:]*)):(?:\\s.*)?");

    private HeaderMerge() {}

    /** Merges three headers as {@link FileParts} gives them. */
    static List<Piece> merge(String base, String current, String proposed) {
        if (base.equals(current) || current.equals(proposed)) {
            return List.of(new Merged(proposed));
        }
        if (base.equals(proposed)) {
            return List.of(new Merged(current));
        }
        var keys = keys(base);
        var ours = keys(current);
        var theirs = keys(proposed);
        if (keys.isEmpty() || ours.isEmpty() || theirs.isEmpty()) {
            return List.of(new Collision(base, current, proposed));
        }
        return merge(keys.get(), ours.get(), theirs.get());
    }

    private static List<Piece> merge(
            SequencedMap<String, String> base,
            SequencedMap<String, String> current,
            SequencedMap<String, String> proposed) {
        var pieces = new ArrayList<Piece>();
        for (var key : order(base, current, proposed)) {
            var before = base.get(key);
            var ours = current.get(key);
            var theirs = proposed.get(key);
            if (Objects.equals(before, ours) || Objects.equals(ours, theirs)) {
                add(pieces, theirs);
            } else if (Objects.equals(before, theirs)) {
                add(pieces, ours);
            } else {
                pieces.add(new Collision(orEmpty(before), orEmpty(ours), orEmpty(theirs)));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, @Nullable String entry) {
        if (entry != null) {
            pieces.add(new Merged(entry));
        }
    }

    private static String orEmpty(@Nullable String entry) {
        return entry == null ? "" : entry;
    }

    /**
     * Every key once: in the order of the base, or of the side that alone moved keys about, each
     * new key after the one it follows in its own file.
     */
    private static List<String> order(
            SequencedMap<String, String> base,
            SequencedMap<String, String> current,
            SequencedMap<String, String> proposed) {
        var old = new LinkedHashSet<>(base.keySet());
        var ours = shared(current, base);
        var theirs = shared(proposed, base);
        boolean oursMoved = !ours.equals(shared(base, current));
        boolean theirsMoved = !theirs.equals(shared(base, proposed));
        var order = new ArrayList<>(old);
        if (oursMoved != theirsMoved) {
            var moved = oursMoved ? ours : theirs;
            order = new ArrayList<>(moved);
            follow(order, List.copyOf(old));
        }
        var added = new TreeMap<String, List<String>>();
        added.put(String.join(":", current.keySet()), List.copyOf(current.keySet()));
        added.put(String.join(":", proposed.keySet()), List.copyOf(proposed.keySet()));
        for (var keys : added.values()) {
            follow(order, keys);
        }
        return order;
    }

    private static List<String> shared(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    /** Puts each key that is missing right after the one before it. */
    private static void follow(List<String> order, List<String> keys) {
        var before = new LinkedHashSet<>(order);
        String previous = null;
        for (var key : keys) {
            if (before.add(key)) {
                order.add(previous == null ? 0 : order.indexOf(previous) + 1, key);
            }
            previous = key;
        }
    }

    /**
     * Each key with all its lines; nothing when a line belongs to no key or a key stands twice. The
     * lines with {@code ---} count as keys of their own, so that they keep their places.
     */
    private static Optional<SequencedMap<String, String>> keys(String header) {
        var keys = new LinkedHashMap<String, String>();
        String key = null;
        for (var line : FileParts.lines(header)) {
            var found = key(line, key);
            if (found == null) {
                return Optional.empty();
            }
            if (!found.equals(key) && keys.containsKey(found)) {
                return Optional.empty();
            }
            key = found;
            keys.merge(key, line, String::concat);
        }
        return Optional.of(keys);
    }

    private static @Nullable String key(String line, @Nullable String current) {
        if (FileParts.isFence(line)) {
            return current == null ? "--- first" : "--- last";
        }
        var matcher = KEY.matcher(line.stripTrailing());
        if (matcher.matches()) {
            return matcher.group(1) == null ? matcher.group(2).strip() : matcher.group(1);
        }
        return current;
    }
}
