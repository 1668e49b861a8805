package dk.virkwiki.freshness;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleStatus;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Reads stored articles in the order of their review days. */
@Repository
class DueArticleRepository {
    private static final String OWNER = "metadata.owner";
    private static final String STATUS = "metadata.status";
    private static final String REVIEW_BY = "metadata.freshness.reviewBy";

    private final MongoOperations mongo;

    DueArticleRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Article.class)
                .createIndex(
                        new Index(OWNER, Sort.Direction.ASC)
                                .on(STATUS, Sort.Direction.ASC)
                                .on(REVIEW_BY, Sort.Direction.ASC));
    }

    /** An authority's published articles, longest overdue first. */
    List<DueArticle> find(String owner, Due due, LocalDate today, int offset, int limit) {
        var page = query(due(owner, due, today)).with(Sort.by(REVIEW_BY)).skip(offset).limit(limit);
        page.fields().include("number", "metadata");
        return mongo.find(page, DueArticle.class, "articles");
    }

    long count(String owner, Due due, LocalDate today) {
        return mongo.count(query(due(owner, due, today)), Article.class);
    }

    /** Days are stored as they are written, so their order as texts is the order of time. */
    private static Criteria due(String owner, Due due, LocalDate today) {
        var days =
                where(OWNER)
                        .is(owner)
                        .and(STATUS)
                        .is(ArticleStatus.PUBLISHED)
                        .and(REVIEW_BY)
                        .lt(due.until(today));
        var from = due.from(today);
        return from == null ? days.gt("") : days.gte(from);
    }
}
