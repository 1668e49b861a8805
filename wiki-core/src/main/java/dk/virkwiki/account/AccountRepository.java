package dk.virkwiki.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Stored accounts and invitations. */
@Repository
class AccountRepository {
    private final MongoOperations mongo;

    AccountRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Account.class).createIndex(new Index("role", Sort.Direction.ASC));
        mongo.indexOps(Invitation.class).createIndex(new Index("accountId", Sort.Direction.ASC));
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Account.class));
    }

    List<Account> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : mongo.find(query(where("_id").in(ids)), Account.class);
    }

    List<Account> findAll(Role role) {
        return mongo.find(query(where("role").is(role)), Account.class);
    }

    /** Accounts in the order of their user names. */
    List<Account> page(int offset, int limit) {
        return mongo.find(
                new Query().with(Sort.by("_id")).skip(offset).limit(limit), Account.class);
    }

    Account insert(Account account) {
        return mongo.insert(account);
    }

    Account save(Account account) {
        return mongo.save(account);
    }

    void insert(Invitation invitation) {
        mongo.insert(invitation);
    }

    Optional<Invitation> findInvitation(String tokenHash) {
        return Optional.ofNullable(mongo.findById(tokenHash, Invitation.class));
    }

    void remove(String id) {
        mongo.remove(query(where("accountId").is(id)), Invitation.class);
        mongo.remove(query(where("_id").is(id)), Account.class);
    }

    void remove(Invitation invitation) {
        mongo.remove(query(where("_id").is(invitation.tokenHash())), Invitation.class);
    }
}
