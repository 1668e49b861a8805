package dk.virkwiki.link;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Stored links. Every query here is answered by an index. */
@Repository
class LinkRepository {
    private static final String SLUGS = "slugs";
    private static final String TARGETS = "targets";
    private static final String ADDRESSES = "addresses";
    private static final String OWNER = "owner";
    private static final String FAULTY = "faulty";
    private static final String TITLE = "title";

    private final MongoOperations mongo;

    LinkRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(ArticleLinkage.class);
        indexes.createIndex(new Index(SLUGS, Sort.Direction.ASC));
        indexes.createIndex(new Index(TARGETS, Sort.Direction.ASC));
        indexes.createIndex(new Index(ADDRESSES, Sort.Direction.ASC));
        indexes.createIndex(
                new Index(OWNER, Sort.Direction.ASC)
                        .on(FAULTY, Sort.Direction.ASC)
                        .on(TITLE, Sort.Direction.ASC));
    }

    Optional<ArticleLinkage> find(String articleId) {
        return Optional.ofNullable(mongo.findById(articleId, ArticleLinkage.class));
    }

    List<ArticleLinkage> findAll(Collection<String> articleIds) {
        return mongo.find(query(where("_id").in(articleIds)), ArticleLinkage.class);
    }

    List<ArticleLinkage> findBySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : mongo.find(query(where(SLUGS).in(slugs)), ArticleLinkage.class);
    }

    List<ArticleLinkage> findLinkingTo(Collection<String> targets, int limit) {
        return targets.isEmpty()
                ? List.of()
                : mongo.find(query(where(TARGETS).in(targets)).limit(limit), ArticleLinkage.class);
    }

    List<ArticleLinkage> findNaming(Collection<String> addresses, int limit) {
        return addresses.isEmpty()
                ? List.of()
                : mongo.find(
                        query(where(ADDRESSES).in(addresses)).limit(limit), ArticleLinkage.class);
    }

    List<ArticleLinkage> findFaulty(String owner, int offset, int limit) {
        var page = faulty(owner).with(Sort.by(TITLE)).skip(offset).limit(limit);
        return mongo.find(page, ArticleLinkage.class);
    }

    long countFaulty(String owner) {
        return mongo.count(faulty(owner), ArticleLinkage.class);
    }

    private static Query faulty(String owner) {
        return query(where(OWNER).is(owner).and(FAULTY).is(true));
    }

    /** The web addresses of all articles, read in steps; close the stream. */
    Stream<List<String>> streamAddresses() {
        var all = new Query().cursorBatchSize(500);
        return mongo.stream(all, ArticleLinkage.class).map(ArticleLinkage::addresses);
    }

    boolean isEmpty() {
        return mongo.findOne(new Query().limit(1), ArticleLinkage.class) == null;
    }

    /** Writes them in one go, each in place of what was there. */
    void saveAll(Collection<ArticleLinkage> linkages) {
        if (linkages.isEmpty()) {
            return;
        }
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, ArticleLinkage.class);
        for (var linkage : linkages) {
            writes.replaceOne(
                    query(where("_id").is(linkage.id())),
                    linkage,
                    FindAndReplaceOptions.options().upsert());
        }
        writes.execute();
    }
}
