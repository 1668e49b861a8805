package dk.virkwiki.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A database whose collections and indexes live in the store's file. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Long> {
    private final Journal journal;
    private final Usage usage;
    private final Map<String, StoreCollection> opened = new ConcurrentHashMap<>();

    StoreDatabase(String name, CursorRegistry cursors, Journal journal, Usage usage) {
        super(name, cursors);
        this.journal = journal;
        this.usage = usage;
        initializeNamespacesAndIndexes();
    }

    Journal journal() {
        return journal;
    }

    Usage usage() {
        return usage;
    }

    String documentsMap(String collection) {
        return StoreFile.DOCUMENTS + getFullCollectionNamespace(collection);
    }

    String indexMap(String collection, String index) {
        return StoreFile.INDEX + getFullCollectionNamespace(collection) + "\t" + index;
    }

    /** Lets readers see where all data lies now. */
    void publish() {
        opened.values().forEach(StoreCollection::publish);
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        if (command.equalsIgnoreCase("aggregate")
                && resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof StoreCollection collection) {
            var pipeline = LeadingStages.of(query, collection);
            if (pipeline != null) {
                clearLastStatus(channel);
                return pipeline.run(databases, this, oplog);
            }
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, index, keys, new StoreIndex.Kind(true, sparse));
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, index, keys, new StoreIndex.Kind(false, sparse));
    }

    /** The index the collection has by that name already, or a new one. */
    private StoreIndex openIndex(
            String collection, String name, List<IndexKey> keys, StoreIndex.Kind kind) {
        return new StoreIndex(journal.store(), indexMap(collection, name), name, keys, kind);
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(
            String collection, CollectionOptions options) {
        var result = new StoreCollection(this, collection, options, cursorRegistry);
        opened.put(collection, result);
        return result;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        StoreCollection collection = opened.get(name);
        super.dropCollection(name, oplog);
        if (collection != null) {
            opened.remove(name);
            collection.erase();
        }
    }

    @Override
    public void moveCollection(
            de.bwaldvogel.mongo.MongoDatabase from, MongoCollection<?> collection, String newName) {
        ((StoreDatabase) from).opened.remove(collection.getCollectionName());
        super.moveCollection(from, collection, newName);
        opened.put(newName, (StoreCollection) collection);
    }

    @Override
    protected long getStorageSize() {
        return journal.store().getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
