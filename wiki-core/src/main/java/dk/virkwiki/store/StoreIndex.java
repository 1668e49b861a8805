package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/**
 * A unique or plain index in a sorted map from key bytes to record number. A plain index ends its
 * keys in the record number, so that many records can share a key. Written to by one thread at a
 * time; read through the {@link View} a collection publishes.
 */
final class StoreIndex extends Index<Long> {
    private final MVStore store;
    private final MVMap<byte[], Long> entries;
    private final boolean unique;
    private final List<FieldPath> paths;

    /**
     * One bit per field that has ever held an array or a value without an order. Such a field can
     * only be asked for equality.
     */
    private final MVMap<String, Long> irregularities;

    StoreIndex(MVStore store, String mapName, String name, List<IndexKey> keys, Kind kind) {
        super(name, keys, kind.sparse());
        this.store = store;
        this.unique = kind.unique();
        this.paths = keys.stream().map(k -> new FieldPath(k.getKey(), k.isAscending())).toList();
        this.entries =
                store.openMap(
                        mapName,
                        new MVMap.Builder<byte[], Long>()
                                .keyType(CheckedType.INSTANCE)
                                .valueType(LongDataType.INSTANCE));
        this.irregularities = store.openMap("irregular");
    }

    /** Whether an index admits a key once only, and whether it leaves out documents without it. */
    record Kind(boolean unique, boolean sparse) {}

    List<FieldPath> paths() {
        return paths;
    }

    boolean leavesOutMissing() {
        return isSparse();
    }

    /** What a reader needs of this index, as it is at this moment. */
    View.OfIndex view() {
        return new View.OfIndex(this, entries, entries.getRoot(), irregular());
    }

    private long irregular() {
        return irregularities.getOrDefault(entries.getName(), 0L);
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        if (!isOnId()) {
            return null; // the index on _id answers for all
        }
        return entries.get(KeyBytes.of(document.get("_id")));
    }

    boolean isOnId() {
        return unique && paths.size() == 1 && paths.getFirst().name().equals("_id");
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        requireFree(document, null, collection);
    }

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Long> collection) {
        Long owner = null;
        if (unique) {
            for (List<@Nullable Object> values : valuesOf(old)) {
                owner = owner == null ? entries.get(encode(values)) : owner;
            }
        }
        requireFree(changed, owner, collection);
    }

    private void requireFree(
            Document document, @Nullable Long owner, MongoCollection<Long> collection) {
        for (List<@Nullable Object> values : valuesOf(document)) {
            Long taken = unique ? entries.get(encode(values)) : null;
            if (taken != null && !taken.equals(owner)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
            }
        }
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        requireFree(document, null, collection);
        noteIrregularities(document);
        keysOf(document, position).forEach(key -> entries.put(key, position));
    }

    @Override
    public void updateInPlace(
            Document old, Document changed, Long position, MongoCollection<Long> collection) {
        TreeSet<byte[]> before = keysOf(old, position);
        TreeSet<byte[]> after = keysOf(changed, position);
        noteIrregularities(changed);
        for (byte[] key : after) {
            if (!before.contains(key)) {
                entries.put(key, position);
            }
        }
        for (byte[] key : before) {
            if (!after.contains(key)) {
                entries.remove(key);
            }
        }
    }

    void remove(Document document, Long position) {
        keysOf(document, position).forEach(entries::remove);
    }

    /** Collections remove by record number, see {@link #remove(Document, Long)}. */
    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("remove by position");
    }

    private TreeSet<byte[]> keysOf(Document document, Long position) {
        var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (List<@Nullable Object> values : valuesOf(document)) {
            byte[] key = encode(values);
            keys.add(unique ? key : KeyBytes.concat(key, KeyBytes.ofId(position)));
        }
        return keys;
    }

    private byte[] encode(List<@Nullable Object> values) {
        byte[] key = new byte[0];
        for (int i = 0; i < values.size(); i++) {
            key = KeyBytes.concat(key, encode(i, values.get(i)));
        }
        return key;
    }

    /** The bytes of a value of the index's i-th field, upside down where it descends. */
    byte[] encode(int i, @Nullable Object value) {
        return directed(i, KeyBytes.of(value));
    }

    byte[] directed(int i, byte[] bytes) {
        return paths.get(i).ascending() ? bytes : KeyBytes.inverted(bytes);
    }

    /** The rows of values to enter for a document: one, or one for each element of an array. */
    private List<List<@Nullable Object>> valuesOf(Document document) {
        var fields = paths.stream().map(path -> path.valuesIn(document)).toList();
        if (isSparse() && fields.stream().allMatch(FieldPath.Values::isMissing)) {
            return List.of();
        }
        requireNoParallelArrays(fields);
        List<List<@Nullable Object>> rows = List.of(List.of());
        for (FieldPath.Values field : fields) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                for (Object value : field.list()) {
                    var extended = new ArrayList<@Nullable Object>(row);
                    extended.add(value);
                    longer.add(extended);
                }
            }
            rows = longer;
        }
        return rows;
    }

    private void requireNoParallelArrays(List<FieldPath.Values> fields) {
        var roots = new TreeSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isArray()) {
                roots.add(paths.get(i).steps().getFirst());
            }
        }
        if (roots.size() > 1) {
            throw new CannotIndexParallelArraysError(roots);
        }
    }

    private void noteIrregularities(Document document) {
        long known = irregular();
        long now = known;
        for (int i = 0; i < paths.size(); i++) {
            FieldPath.Values values = paths.get(i).valuesIn(document);
            if (values.isArray() || !values.list().stream().allMatch(KeyBytes::isOrdered)) {
                now |= 1L << i;
            }
        }
        if (now != known) {
            irregularities.put(entries.getName(), now);
        }
    }

    void rename(String mapName) {
        long irregular = irregular();
        irregularities.remove(entries.getName());
        store.renameMap(entries, mapName);
        irregularities.put(mapName, irregular);
    }

    void clear() {
        entries.clear();
        irregularities.remove(entries.getName());
    }

    @Override
    public void drop() {
        irregularities.remove(entries.getName());
        store.removeMap(entries);
    }

    /** Queries are planned by {@link Planner}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned");
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique();
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
