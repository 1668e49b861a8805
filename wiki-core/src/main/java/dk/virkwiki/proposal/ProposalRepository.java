package dk.virkwiki.proposal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Stored proposals. Every query here is answered by an index. */
@Repository
class ProposalRepository {
    private static final String COLLECTION = "proposals";
    private static final String SLOT = "progress.slot";
    private static final String STATE = "progress.state";
    private static final String UPDATED = "progress.updated";
    private static final String SUBMITTED = "progress.submitted";
    private static final String ANSWERED = "progress.answered";
    private static final String OWNER = "article.owner";
    private static final String KIND = "article.kind";
    private static final String ARTICLE = "article.articleId";
    private static final String PROPOSER = "proposer.author.accountId";
    private static final String PUBLISHED = "history.publishedAs";
    private static final String SIZE = "handling.size";
    private static final String DEMAND = "handling.demand";
    private static final String BUNDLE = "handling.bundle";
    private static final String CLAIM = "handling.claim";
    private static final String CLAIMED_UNTIL = "handling.claim.until";
    private static final String CLAIMED_BY = "handling.claim.by.accountId";
    private static final String UNSEEN = "handling.emergency.unseen";
    private static final String DUE = "handling.publication.at";

    private final MongoOperations mongo;

    ProposalRepository(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(Proposal.class);
        indexes.createIndex(new Index(SLOT, Sort.Direction.ASC).unique());
        indexes.createIndex(
                new Index(PROPOSER, Sort.Direction.ASC).on(UPDATED, Sort.Direction.DESC));
        indexes.createIndex(ascending(ARTICLE, STATE, SUBMITTED));
        indexes.createIndex(ascending(ARTICLE, STATE, PUBLISHED, DUE));
        indexes.createIndex(ascending(OWNER, STATE, SUBMITTED));
        indexes.createIndex(ascending(OWNER, STATE, SIZE, SUBMITTED));
        indexes.createIndex(ascending(OWNER, STATE, KIND, SUBMITTED));
        indexes.createIndex(ascending(OWNER, STATE, CLAIMED_BY, SUBMITTED));
        indexes.createIndex(ascending(OWNER, STATE, CLAIMED_UNTIL));
        indexes.createIndex(ascending(OWNER, STATE, DEMAND));
        indexes.createIndex(ascending(OWNER, UNSEEN, SUBMITTED));
        indexes.createIndex(ascending(OWNER, STATE, PUBLISHED, DUE));
        indexes.createIndex(ascending(OWNER, STATE, UPDATED));
        indexes.createIndex(ascending(OWNER, ANSWERED));
        indexes.createIndex(ascending(STATE, PUBLISHED, DUE));
        indexes.createIndex(ascending(BUNDLE).sparse());
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }

    Optional<Proposal> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Proposal.class));
    }

    /**
     * The whole texts of drafts, of what is sent, and of what waits to go out; close the stream.
     */
    Stream<String> streamUnpublishedTexts() {
        var unpublished =
                query(
                                where(STATE)
                                        .in(
                                                ProposalState.DRAFT,
                                                ProposalState.SUBMITTED,
                                                ProposalState.CHANGES_REQUESTED,
                                                ProposalState.ACCEPTED)
                                        .and(PUBLISHED)
                                        .is(null))
                        .cursorBatchSize(100);
        unpublished.fields().include("text.source");
        return mongo.stream(unpublished, TextOnly.class, COLLECTION)
                .map(found -> found.text().source());
    }

    private record TextOnly(Source text) {
        private record Source(String source) {}
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

    /**
     * Claims a proposal unless another editor has. Leaves the version as it is, so that looking at
     * a proposal gets in nobody's way.
     */
    void claim(String id, Claim claim, Instant now) {
        var free =
                where("_id")
                        .is(id)
                        .and(STATE)
                        .is(ProposalState.SUBMITTED)
                        .orOperator(
                                where(CLAIMED_UNTIL).is(null),
                                where(CLAIMED_UNTIL).lte(now),
                                where(CLAIMED_BY).is(claim.by().accountId()));
        mongo.updateFirst(query(free), new Update().set(CLAIM, claim), COLLECTION);
    }

    /** One person's, last touched first. */
    List<ProposalSummary> findMine(String accountId, int offset, int limit) {
        var order = Sort.by(Sort.Direction.DESC, UPDATED);
        return summaries(where(PROPOSER).is(accountId), order, offset, limit);
    }

    long countMine(String accountId) {
        return mongo.count(query(where(PROPOSER).is(accountId)), Proposal.class);
    }

    List<ProposalSummary> findQueue(QueueQuestion question, int offset, int limit) {
        return summaries(which(question), order(question.filter()), offset, limit);
    }

    long countQueue(QueueQuestion question) {
        if (question.filter() == QueueFilter.UNCLAIMED) {
            var claimed = waiting(question).and(CLAIMED_UNTIL).gt(question.now());
            return count(waiting(question)) - count(claimed);
        }
        return count(which(question));
    }

    private long count(Criteria which) {
        return mongo.count(query(which), Proposal.class);
    }

    private static Criteria waiting(QueueQuestion question) {
        return where(OWNER).is(question.owner()).and(STATE).is(ProposalState.SUBMITTED);
    }

    private static Criteria which(QueueQuestion question) {
        var owners = where(OWNER).is(question.owner());
        return switch (question.filter()) {
            case WAITING -> waiting(question);
            case DEMANDED -> waiting(question).and(DEMAND).gt(0);
            case MINE ->
                    waiting(question)
                            .and(CLAIMED_BY)
                            .is(question.accountId())
                            .and(CLAIMED_UNTIL)
                            .gt(question.now());
            case UNCLAIMED -> waiting(question).and(CLAIMED_UNTIL).not().gt(question.now());
            case OVERDUE -> waiting(question).and(SUBMITTED).lt(question.dueBefore());
            case SMALL -> waiting(question).and(SIZE).is(Handling.Size.SMALL);
            case EDITS -> waiting(question).and(KIND).is(ProposalKind.EDIT);
            case CREATIONS -> waiting(question).and(KIND).is(ProposalKind.CREATE);
            case WITHDRAWALS -> waiting(question).and(KIND).is(ProposalKind.WITHDRAW);
            case MOVES -> waiting(question).and(KIND).is(ProposalKind.MOVE);
            case SENT_BACK -> owners.and(STATE).is(ProposalState.CHANGES_REQUESTED);
            case TO_SEE -> owners.and(UNSEEN).is(true);
            case SCHEDULED -> owners.and(STATE).is(ProposalState.ACCEPTED).and(PUBLISHED).is(null);
        };
    }

    private static Sort order(QueueFilter filter) {
        return switch (filter) {
            case DEMANDED -> Sort.by(Sort.Direction.DESC, DEMAND);
            case SCHEDULED -> Sort.by(DUE);
            default -> Sort.by(SUBMITTED);
        };
    }

    /** An article's in one state, first sent first. */
    List<ProposalSummary> findOfArticle(String articleId, ProposalState state, int limit) {
        return summaries(
                where(ARTICLE).is(articleId).and(STATE).is(state), Sort.by(SUBMITTED), 0, limit);
    }

    Map<String, Long> countOpen(List<String> articleIds) {
        var counts = new HashMap<String, Long>();
        for (var id : articleIds) {
            var open =
                    where(ARTICLE)
                            .is(id)
                            .and(STATE)
                            .in(ProposalState.SUBMITTED, ProposalState.CHANGES_REQUESTED);
            counts.put(id, count(open));
        }
        return counts;
    }

    /** An article's accepted ones that wait for their time. */
    List<ProposalSummary> findScheduledOf(String articleId) {
        var which =
                where(ARTICLE)
                        .is(articleId)
                        .and(STATE)
                        .is(ProposalState.ACCEPTED)
                        .and(PUBLISHED)
                        .is(null);
        return summaries(which, Sort.by(DUE), 0, Proposals.MAX_ROWS);
    }

    /** Accepted ones whose time has come, earliest first. */
    List<String> findDue(Instant now, int limit) {
        var which =
                where(STATE).is(ProposalState.ACCEPTED).and(PUBLISHED).is(null).and(DUE).lte(now);
        return ids(query(which).with(Sort.by(DUE)).limit(limit));
    }

    private List<String> ids(Query page) {
        page.fields().include("_id");
        return mongo.find(page, org.bson.Document.class, COLLECTION).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }

    /** An authority's in one state that nothing has happened to since then, longest first. */
    List<String> findSilent(String owner, ProposalState state, Instant since, int limit) {
        var which = where(OWNER).is(owner).and(STATE).is(state).and(UPDATED).lt(since);
        return ids(query(which).with(Sort.by(UPDATED)).limit(limit));
    }

    /** An authority's that wait for a decision, first sent first. */
    List<ProposalSummary> findWaiting(String owner, int offset, int limit) {
        var which = where(OWNER).is(owner).and(STATE).is(ProposalState.SUBMITTED);
        return summaries(which, Sort.by(SUBMITTED), offset, limit);
    }

    /** Keeps how much a proposal is asked for; its version stays as it is. */
    void setDemand(String id, long demand) {
        mongo.updateFirst(query(where("_id").is(id)), new Update().set(DEMAND, demand), COLLECTION);
    }

    /** Those sent together. */
    List<ProposalSummary> findBundle(String bundle, int limit) {
        return summaries(where(BUNDLE).is(bundle), Sort.unsorted(), 0, limit);
    }

    /** An authority's that were first answered since then, newest answer first. */
    List<ProposalSummary> findAnswered(String owner, Instant since, int limit) {
        return summaries(
                where(OWNER).is(owner).and(ANSWERED).gte(since),
                Sort.by(Sort.Direction.DESC, ANSWERED),
                0,
                limit);
    }

    private List<ProposalSummary> summaries(Criteria which, Sort order, int offset, int limit) {
        Query page = query(which).with(order).skip(offset).limit(limit);
        page.fields().exclude("text.source", "history.comments");
        return mongo.find(page, ProposalSummary.class, COLLECTION);
    }
}
