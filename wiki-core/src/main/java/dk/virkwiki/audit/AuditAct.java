package dk.virkwiki.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did; each has its words on screen ({@code handlingslog.<code>}). */
public enum AuditAct {
    PROPOSAL_SUBMITTED,
    PROPOSAL_REVISED,
    PROPOSAL_IMPROVED,
    PROPOSAL_RESOLVED,
    PROPOSAL_WITHDRAWN,
    PROPOSAL_COMMENTED,
    PROPOSAL_READ_AS,
    PROPOSAL_CLAIMED,
    PROPOSAL_TAKEN_OVER,
    PROPOSAL_APPROVED,
    PROPOSAL_ACCEPTED,
    PROPOSAL_CHANGES_REQUESTED,
    PROPOSAL_DECLINED,
    PROPOSAL_EXPIRED,
    DECISION_UNDONE,
    PUBLICATION_SCHEDULED,
    PUBLICATION_SENT_BACK,
    EMERGENCY_PUBLISHED,
    EMERGENCY_SEEN,
    ARTICLE_PUBLISHED,
    ARTICLE_CREATED,
    ARTICLE_MOVED,
    ARTICLE_WITHDRAWN,
    ARTICLE_RESTORED,
    ARTICLE_VERIFIED,
    ARTICLES_IMPORTED,
    RULES_CHANGED,
    LIST_CHANGED,
    LIST_IMPORTED,
    SELF_SERVICE_CHANGED,
    ACCOUNT_INVITED,
    ACCOUNT_OPENED,
    ACCOUNT_ERASED,
    FILE_ADDED,
    FILE_REMOVED,
    TALLY_ENTERED,
    EFFECT_CHANGED,
    LOG_EXPORTED;

    /** The act in addresses and message keys: {@code proposal-submitted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<AuditAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
