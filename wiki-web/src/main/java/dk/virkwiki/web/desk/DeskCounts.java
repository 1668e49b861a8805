package dk.virkwiki.web.desk;

import dk.virkwiki.account.Actor;
import dk.virkwiki.feedback.FeedbackState;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.link.Links;
import dk.virkwiki.material.MaterialGap;
import dk.virkwiki.material.Materials;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.web.layout.EditorialPlace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much waits for an editor in each place; counted by indexes and from memory. */
@Component
class DeskCounts {
    /** More than this many is many. */
    static final int MOST = 100;

    private final ReviewDays reviewDays;
    private final Links links;
    private final OldWords oldWords;
    private final Feedbacks feedbacks;
    private final Materials materials;

    DeskCounts(
            ReviewDays reviewDays,
            Links links,
            OldWords oldWords,
            Feedbacks feedbacks,
            Materials materials) {
        this.reviewDays = reviewDays;
        this.links = links;
        this.oldWords = oldWords;
        this.feedbacks = feedbacks;
        this.materials = materials;
    }

    /** What waits there: for an editor their authority's, for those who run the wiki all of it. */
    long of(Actor actor, EditorialPlace place) {
        var authority = actor.authority();
        return switch (place) {
            case FEEDBACK -> feedbacks.count(actor, FeedbackState.NEW, MOST);
            case MATERIAL -> lacking(actor, authority);
            case UP_TO_DATE ->
                    authority == null ? 0 : reviewDays.count(actor, authority, Due.OVERDUE);
            case OLD_WORDS -> authority == null ? 0 : oldWords.count(actor, authority);
            case LINKS -> authority == null ? 0 : links.countFaulty(actor, authority);
            case PERSONAS, SYNONYMS, FILES, SELF_SERVICE, RULES, ACCOUNTS, LOG -> 0;
        };
    }

    /** Each piece of material once, whatever it lacks. */
    private long lacking(Actor actor, @Nullable String authority) {
        return Arrays.stream(MaterialGap.values())
                .flatMap(gap -> materials.lacking(actor, gap, authority).stream())
                .map(shelved -> shelved.material().articleId())
                .distinct()
                .count();
    }
}
