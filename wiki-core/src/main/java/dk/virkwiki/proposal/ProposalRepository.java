package dk.virkwiki.proposal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Stored proposals. Every query here is answered by an index. */
@Repository
class ProposalRepository {
    private static final String SLOT = "progress.slot";
    private static final String STATE = "progress.state";
    private static final String UPDATED = "progress.updated";
    private static final String SUBMITTED = "progress.submitted";
    private static final String OWNER = "article.owner";
    private static final String ARTICLE = "article.articleId";
    private static final String PROPOSER = "proposer.author.accountId";

    private final MongoOperations mongo;

    ProposalRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(Proposal.class);
        indexes.createIndex(new Index(SLOT, Sort.Direction.ASC).unique());
        indexes.createIndex(
                new Index(PROPOSER, Sort.Direction.ASC).on(UPDATED, Sort.Direction.DESC));
        indexes.createIndex(
                new Index(OWNER, Sort.Direction.ASC)
                        .on(STATE, Sort.Direction.ASC)
                        .on(SUBMITTED, Sort.Direction.ASC));
        indexes.createIndex(
                new Index(ARTICLE, Sort.Direction.ASC)
                        .on(STATE, Sort.Direction.ASC)
                        .on(SUBMITTED, Sort.Direction.ASC));
    }

    Optional<Proposal> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Proposal.class));
    }

    Optional<Proposal> findInSlot(String slot) {
        return Optional.ofNullable(mongo.findOne(query(where(SLOT).is(slot)), Proposal.class));
    }

    /** The stored proposal, or nothing when its slot is taken. */
    Optional<Proposal> insert(Proposal proposal) {
        try {
            return Optional.of(mongo.insert(proposal));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** The stored proposal, or nothing when somebody else saved it since it was read. */
    Optional<Proposal> save(Proposal proposal) {
        try {
            return Optional.of(mongo.save(proposal));
        } catch (OptimisticLockingFailureException somebodyElseWasFirst) {
            return Optional.empty();
        }
    }

    /** One person's, last touched first. */
    List<ProposalSummary> findMine(String accountId, int offset, int limit) {
        var order = Sort.by(Sort.Direction.DESC, UPDATED);
        return summaries(where(PROPOSER).is(accountId), order, offset, limit);
    }

    long countMine(String accountId) {
        return mongo.count(query(where(PROPOSER).is(accountId)), Proposal.class);
    }

    /** An authority's in one state, first sent first. */
    List<ProposalSummary> findQueue(String owner, ProposalState state, int offset, int limit) {
        return summaries(
                where(OWNER).is(owner).and(STATE).is(state), Sort.by(SUBMITTED), offset, limit);
    }

    long countQueue(String owner, ProposalState state) {
        return mongo.count(query(where(OWNER).is(owner).and(STATE).is(state)), Proposal.class);
    }

    /** An article's in one state, first sent first. */
    List<ProposalSummary> findOfArticle(String articleId, ProposalState state, int limit) {
        return summaries(
                where(ARTICLE).is(articleId).and(STATE).is(state), Sort.by(SUBMITTED), 0, limit);
    }

    private List<ProposalSummary> summaries(Criteria which, Sort order, int offset, int limit) {
        var page = query(which).with(order).skip(offset).limit(limit);
        page.fields().exclude("text.source", "history.comments", "history.rewrites");
        return mongo.find(page, ProposalSummary.class, "proposals");
    }
}
