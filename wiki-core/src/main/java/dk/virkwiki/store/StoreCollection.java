package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection as a sorted map from record number to BSON. Documents are decoded anew for whoever
 * asks, so nobody ever sees another's change to one.
 */
final class StoreCollection extends AbstractMongoCollection<Long> {
    private static final int BSON_TOO_LARGE = 10334;

    private final StoreDatabase owner;
    private final MVMap<Long, byte[]> documents;
    private volatile View view;
    private long lastPosition;

    StoreCollection(
            StoreDatabase owner, String name, CollectionOptions options, CursorRegistry cursors) {
        super(owner, name, options, cursors);
        this.owner = owner;
        this.documents =
                owner.journal()
                        .store()
                        .openMap(owner.documentsMap(name), StoreFile.documentTypes());
        Long last = documents.lastKey();
        this.lastPosition = last == null ? 0 : last;
        this.view = now();
    }

    /** Lets readers see what has been written. */
    void publish() {
        view = now();
    }

    private View now() {
        return new View(
                documents,
                documents.getRoot(),
                getIndexes().stream().map(index -> ((StoreIndex) index).view()).toList());
    }

    /** A writer sees its own changes, a reader the end of the last command. */
    private View current() {
        return owner.journal().isWriting() ? now() : view;
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        return owner.journal()
                .read(
                        () -> {
                            View now = current();
                            Selection found =
                                    select(now, query, order, limit > 0 ? skip + limit : 0);
                            Stream<Document> stream =
                                    documents(now, found, isNaturalDescending(order));
                            return matchDocumentsFromStream(
                                    query,
                                    stream,
                                    skip,
                                    limit,
                                    batchSize,
                                    found.sorted() ? null : deriveComparator(order),
                                    fields);
                        });
    }

    private Selection select(
            View now, @Nullable Document query, @Nullable Document order, int wanted) {
        if (order != null && order.containsKey("$natural")) {
            return Selection.everything(false);
        }
        Selection found = new Planner(now, query, order, wanted).choose();
        boolean ordered = order != null && !order.isEmpty();
        boolean scan = found.all() ? !found.exact() || ordered : !found.bounded() && !found.exact();
        if (scan && !isSystem()) {
            owner.usage().scanned(getFullName(), query, order);
        }
        return found;
    }

    private Stream<Document> documents(View now, Selection found, boolean backwards) {
        Stream<byte[]> stored =
                found.all()
                        ? values(now.all(backwards))
                        : found.stream().map(now::document).filter(Objects::nonNull);
        return stored.peek(bytes -> touch()).map(StoreCollection::decode);
    }

    private static Stream<byte[]> values(Cursor<Long, byte[]> cursor) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                .map(position -> cursor.getValue());
    }

    private void touch() {
        if (!isSystem()) {
            owner.usage().touched(1);
        }
    }

    private boolean isSystem() {
        return getCollectionName().startsWith("system.");
    }

    /** How many documents match, or -1 when that cannot be told without reading them. */
    int countByIndex(Document query) {
        return owner.journal()
                .read(
                        () -> {
                            Selection found = new Planner(current(), query, null, 0).choose();
                            if (found.all() || !found.exact()) {
                                return -1;
                            }
                            return Math.toIntExact(found.stream().count());
                        });
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        int all = query == null || query.isEmpty() ? -1 : countByIndex(query);
        if (all < 0) {
            return super.count(query, skip, limit);
        }
        int left = Math.max(0, all - skip);
        return limit > 0 ? Math.min(limit, left) : left;
    }

    @Override
    public int count() {
        return Math.toIntExact(current().size());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, order, skip, limit, batchSize, fields);
    }

    /** The library's own matcher remembers positions and is not for several threads. */
    @Override
    protected boolean documentMatchesQuery(Document document, @Nullable Document query) {
        return query == null || new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    protected Document getDocument(Long position) {
        byte[] bytes = documents.get(position);
        if (bytes == null) {
            throw new IllegalStateException("No document " + position + " in " + getFullName());
        }
        return decode(bytes);
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        byte[] bytes = encode(document);
        long position = ++lastPosition;
        documents.put(position, bytes);
        owner.journal().changed(this);
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document old, Document changed) {
        byte[] bytes;
        try {
            bytes = encode(changed);
        } catch (RuntimeException e) {
            getIndexes().forEach(index -> index.updateInPlace(changed, old, position, this));
            throw e;
        }
        documents.put(position, bytes);
        owner.journal().changed(this);
    }

    @Override
    public void removeDocument(Document document) {
        Long position =
                getIndexes().stream()
                        .map(index -> index.getPosition(document))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> findDocumentPosition(document));
        if (position != null) {
            getIndexes().forEach(index -> ((StoreIndex) index).remove(document, position));
            removeDocument(position);
        }
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
        owner.journal().changed(this);
    }

    @Override
    public void addIndex(Index<Long> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (getIndexes().stream().noneMatch(i -> i.getName().equals(index.getName()))) {
                ((StoreIndex) index).drop(); // half built
            }
            throw e;
        } finally {
            owner.journal().changed(this);
        }
    }

    @Override
    public void dropIndex(String indexName) {
        super.dropIndex(indexName);
        owner.journal().changed(this);
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newName) {
        super.renameTo(newDatabase, newName);
        var database = (StoreDatabase) newDatabase;
        owner.journal().store().renameMap(documents, database.documentsMap(newName));
        for (Index<Long> index : getIndexes()) {
            ((StoreIndex) index).rename(database.indexMap(newName, index.getName()));
        }
    }

    /** Gives the space of a dropped collection back. */
    void erase() {
        owner.journal().store().removeMap(documents);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        Cursor<Long, byte[]> cursor = documents.cursor(null);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                .map(position -> new DocumentWithPosition<>(decode(cursor.getValue()), position));
    }

    @Override
    protected boolean tracksDataSize() {
        return false; // a counter would be one more page to write for each change
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("sizes are counted on demand");
    }

    @Override
    protected int getDataSize() {
        long size = values(current().all(false)).mapToLong(bytes -> bytes.length).sum();
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    private static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            if (buffer.readableBytes() > BsonConstants.MAX_BSON_OBJECT_SIZE) {
                throw new MongoServerError(
                        BSON_TOO_LARGE, "BSONObjectTooLarge", "Document is larger than 16 MB");
            }
            return ByteBufUtil.getBytes(buffer);
        } finally {
            buffer.release();
        }
    }

    private static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
