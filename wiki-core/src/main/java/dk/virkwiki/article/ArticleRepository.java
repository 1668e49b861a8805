package dk.virkwiki.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoBulkWriteException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Stored articles and revisions. Every query here is answered by an index. */
@Repository
class ArticleRepository {
    private static final String SLUG = "metadata.slug";
    private static final String FORMER_SLUGS = "metadata.standing.formerSlugs";
    private static final String TYPE = "metadata.type";
    private static final String PROPOSAL = "origin.proposalId";
    private static final String ACT = "origin.act";

    private final MongoOperations mongo;

    ArticleRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Article.class).createIndex(new Index(SLUG, Sort.Direction.ASC).unique());
        mongo.indexOps(Revision.class)
                .createIndex(
                        new Index("articleId", Sort.Direction.ASC)
                                .on("number", Sort.Direction.DESC));
        mongo.indexOps(Revision.class)
                .createIndex(
                        new Index(PROPOSAL, Sort.Direction.ASC)
                                .on(ACT, Sort.Direction.ASC)
                                .on("at", Sort.Direction.ASC));
        mongo.indexOps(Article.class)
                .createIndex(new Index(FORMER_SLUGS, Sort.Direction.ASC).sparse());
        mongo.indexOps(Article.class).createIndex(new Index(TYPE, Sort.Direction.ASC));
    }

    Optional<Article> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Article.class));
    }

    Optional<Article> findBySlug(String slug) {
        return Optional.ofNullable(mongo.findOne(query(where(SLUG).is(slug)), Article.class));
    }

    Optional<Article> findByFormerSlug(String slug) {
        return Optional.ofNullable(
                mongo.findOne(query(where(FORMER_SLUGS).is(slug)), Article.class));
    }

    List<Article> findAll(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Article.class);
    }

    List<Article> findAllBySlug(Collection<String> slugs) {
        return mongo.find(query(where(SLUG).in(slugs)), Article.class);
    }

    List<ArticleSummary> findAllByFormerSlug(Collection<String> slugs) {
        var onlySummary = query(where(FORMER_SLUGS).in(slugs));
        onlySummary.fields().include("metadata");
        return mongo.find(onlySummary, ArticleSummary.class, "articles");
    }

    List<ArticleSummary> findSummaries(Collection<String> slugs) {
        var onlySummary = query(where(SLUG).in(slugs));
        onlySummary.fields().include("metadata");
        return mongo.find(onlySummary, ArticleSummary.class, "articles");
    }

    List<Article> findAllOfType(ArticleType type, int limit) {
        return mongo.find(query(where(TYPE).is(type)).limit(limit), Article.class);
    }

    /** All articles, read in steps; for acts that concern everything. */
    Stream<Article> streamAll() {
        var inOrder = new org.springframework.data.mongodb.core.query.Query();
        return mongo.stream(inOrder.cursorBatchSize(200), Article.class);
    }

    /** As the store counts them, without looking at any. */
    long count() {
        return mongo.estimatedCount(Article.class);
    }

    boolean isEmpty() {
        return mongo.findOne(
                        new org.springframework.data.mongodb.core.query.Query().limit(1),
                        Article.class)
                == null;
    }

    /** Whether the revision was new; false when its number is taken. */
    boolean insert(Revision revision) {
        try {
            mongo.insert(revision);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Writes revisions and says which of them were refused because their number was taken. */
    Set<String> insertAll(List<Revision> revisions) {
        var refused = new HashSet<String>();
        try {
            mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Revision.class)
                    .insert(revisions)
                    .execute();
        } catch (BulkOperationException e) {
            e.getErrors().forEach(error -> refused.add(revisions.get(error.getIndex()).id()));
        } catch (DuplicateKeyException e) {
            if (!(e.getCause() instanceof MongoBulkWriteException cause)) {
                throw e;
            }
            cause.getWriteErrors()
                    .forEach(error -> refused.add(revisions.get(error.getIndex()).id()));
        }
        return refused;
    }

    /** Makes the article what it is now, unless a later revision has been there already. */
    void advance(Article article) {
        var older = query(where("_id").is(article.id()).and("number").lt(article.number()));
        var replaced = mongo.findAndReplace(older, article, FindAndReplaceOptions.options());
        if (replaced == null && find(article.id()).isEmpty()) {
            insertUnlessThere(article);
        }
    }

    private void insertUnlessThere(Article article) {
        try {
            mongo.insert(article);
        } catch (DuplicateKeyException somebodyRepairedIt) {
            if (find(article.id()).isEmpty()) {
                throw somebodyRepairedIt;
            }
        }
    }

    void insertArticles(List<Article> articles) {
        mongo.insert(articles, Article.class);
    }

    Optional<Revision> findRevision(String articleId, int number) {
        return Optional.ofNullable(mongo.findById(Revision.id(articleId, number), Revision.class));
    }

    List<Revision> findRevisions(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Revision.class);
    }

    Optional<Revision> findRevisionOf(String proposalId, String act) {
        return Optional.ofNullable(
                mongo.findOne(
                        query(where(PROPOSAL).is(proposalId).and(ACT).is(act)), Revision.class));
    }

    List<RevisionSummary> findHistory(String articleId, int offset, int limit) {
        var newestFirst =
                query(where("articleId").is(articleId))
                        .with(Sort.by(Sort.Direction.DESC, "number"))
                        .skip(offset)
                        .limit(limit);
        newestFirst.fields().exclude("source");
        return mongo.find(newestFirst, RevisionSummary.class, "revisions");
    }
}
