package dk.virkwiki.review;

import dk.virkwiki.shared.Invalid;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One authority's rules for its proposals.
 *
 * @param owner the authority's code
 * @param approvals how many editors must approve, from 1 to 3; articles with four eyes need two at
 *     least
 * @param answerDays within how many days it wants to answer, from 1 to 90
 * @param closeDays after how many days without anything happening a proposal is closed, from 14 to
 *     730
 * @param publishers accounts that may publish; empty when every editor may
 * @param version for optimistic saving; null before the first save
 */
@Document("review_rules")
public record AuthorityRules(
        @Id String owner,
        int approvals,
        int answerDays,
        int closeDays,
        List<String> publishers,
        @Version @Nullable Long version) {
    /** How long before it is closed a proposal's parties are told. */
    public static final Duration NOTICE = Duration.ofDays(14);

    /**
     * @throws Invalid when a number is out of its bounds
     */
    public AuthorityRules {
        publishers = List.copyOf(publishers);
        requireBetween(1, approvals, 3);
        requireBetween(1, answerDays, 90);
        requireBetween(14, closeDays, 730);
    }

    private static void requireBetween(int least, int number, int most) {
        if (number < least || number > most) {
            throw new Invalid("regel-uden-for-graenserne", least, most);
        }
    }

    /** What holds until an authority says otherwise: one approval, five days, ninety days. */
    public static AuthorityRules standard(String owner) {
        return new AuthorityRules(owner, 1, 5, 90, List.of(), null);
    }

    /** Whether this account, an editor of the authority, may publish. */
    public boolean mayPublish(@Nullable String accountId) {
        return publishers.isEmpty() || publishers.contains(accountId);
    }

    /** How soon an answer is wanted. */
    public Duration target() {
        return Duration.ofDays(answerDays);
    }

    /** How long nothing may happen before a proposal is closed. */
    public Duration patience() {
        return Duration.ofDays(closeDays);
    }
}
