package dk.virkwiki.proposal;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.check.Subject;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.shared.Audience;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The front door to the checks of a proposal: what is asked of any text before it is published, and
 * what only a change can be asked.
 */
@Service
public class ChangeChecks {
    /** A change of fewer words needs nobody to read the whole text in another's place. */
    private static final int MANY_WORDS = 50;

    private final PublishChecks checks;
    private final Articles articles;

    ChangeChecks(PublishChecks checks, Articles articles) {
        this.checks = checks;
        this.articles = articles;
    }

    /**
     * What the checks say about a proposal.
     *
     * @param text the whole file as the proposal would publish it
     */
    public CheckReport of(Actor reader, Proposal proposal, String text) {
        var file = ArticleFile.read(text);
        var after = file.metadata();
        var report = checks.of(text);
        if (!proposal.isNew()) {
            var before = articles.getById(reader, proposal.article().articleId());
            report = report.and(Subject.DISCLOSURE, disclosed(before.source(), text, file));
        }
        var meant = after == null ? List.<String>of() : after.tags().personas();
        boolean isAsked = !meant.isEmpty() && isLarge(proposal);
        return isAsked ? report.and(Subject.PERSONAS, unread(proposal, meant, file)) : report;
    }

    private static boolean isLarge(Proposal proposal) {
        var words = proposal.handling().words();
        return proposal.isNew() || words != null && words >= MANY_WORDS;
    }

    private static List<Finding> disclosed(String before, String text, ArticleFile file) {
        var after = file.metadata();
        var old = ArticleFile.read(before).metadata();
        boolean wasHidden = old != null && old.visibility() == Audience.ADVISOR;
        boolean isHidden = after == null || after.visibility() == Audience.ADVISOR;
        if (isHidden) {
            return List.of();
        }
        if (wasHidden) {
            return List.of(
                    Finding.amber(
                            Subject.DISCLOSURE, "bliver-offentlig", file.line("visibility"), ""));
        }
        return ThreeWayMerge.discloses(text, List.of(before))
                ? List.of(Finding.amber(Subject.DISCLOSURE, "afsnit-bliver-offentligt", 1, ""))
                : List.of();
    }

    private static List<Finding> unread(Proposal proposal, List<String> meant, ArticleFile file) {
        boolean isRead =
                proposal.history().readings().stream()
                        .anyMatch(one -> one.ofThisText() && meant.contains(one.persona()));
        return isRead
                ? List.of()
                : List.of(
                        Finding.amber(
                                Subject.PERSONAS, "ikke-laest-som", file.line("personas"), ""));
    }
}
