package dk.virkwiki.oldword;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Articles that use old words. Every query here is answered by an index. */
@Repository
class OldWordRepository {
    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String TITLE = "title";
    private static final String SHELF = "terms";

    private final MongoOperations mongo;

    OldWordRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(OldWordArticle.class);
        indexes.createIndex(new Index(OWNER, Sort.Direction.ASC).on(TITLE, Sort.Direction.ASC));
        indexes.createIndex(new Index(TITLE, Sort.Direction.ASC));
    }

    /** Which terms all articles were last read for. */
    @Document("old_word_terms")
    record ReadFor(@Id String id, String terms) {}

    Optional<OldWordArticle> find(String articleId) {
        return Optional.ofNullable(mongo.findById(articleId, OldWordArticle.class));
    }

    List<OldWordArticle> page(@Nullable String owner, int offset, int limit) {
        var page = of(owner).with(Sort.by(TITLE)).skip(offset).limit(limit);
        return mongo.find(page, OldWordArticle.class);
    }

    long count(@Nullable String owner) {
        return owner == null
                ? mongo.estimatedCount(OldWordArticle.class)
                : mongo.count(of(owner), OldWordArticle.class);
    }

    private static Query of(@Nullable String owner) {
        return owner == null ? new Query() : query(where(OWNER).is(owner));
    }

    void save(OldWordArticle article) {
        mongo.save(article);
    }

    void remove(Collection<String> articleIds) {
        if (!articleIds.isEmpty()) {
            mongo.remove(query(where(ID).in(articleIds)), OldWordArticle.class);
        }
    }

    List<String> ids() {
        var all = new Query();
        all.fields().include(ID);
        return mongo.find(all, Row.class, "old_words").stream().map(Row::id).toList();
    }

    record Row(@Id String id) {}

    String readFor() {
        var known = mongo.findById(SHELF, ReadFor.class);
        return known == null ? "" : known.terms();
    }

    void setReadFor(String terms) {
        mongo.save(new ReadFor(SHELF, terms));
    }
}
