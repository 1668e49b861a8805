package dk.virkwiki.freshness;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** The front door to review days: what must be looked at again, and that it still holds. */
@Service
public class ReviewDays {
    /** Most rows in one answer. */
    public static final int MAX_ROWS = 200;

    /** How long a text holds when its file does not tell. */
    static final int USUAL_MONTHS = 6;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int LONGEST_MONTHS = 36;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final String NOTE = "Stadig rigtig";

    private final DueArticleRepository repository;
    private final Articles articles;
    private final AuditLog audit;
    private final Clock clock;

    ReviewDays(DueArticleRepository repository, Articles articles, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An authority's published articles that are due, the longest overdue first.
     *
     * @throws NotAllowed when the person is no advisor, editor or of those who run the wiki
     */
    public List<DueArticle> due(Actor reader, String owner, Due due, int offset, int limit) {
        requireAdvisor(reader);
        int rows = Math.clamp(limit, 1, MAX_ROWS);
        return repository.find(owner, due, today(), Math.max(0, offset), rows);
    }

    /** How many of an authority's articles are due. */
    public long count(Actor reader, String owner, Due due) {
        requireAdvisor(reader);
        return repository.count(owner, due, today());
    }

    /** Whether this person may say that the article still holds. */
    public boolean mayConfirm(Actor actor, Article article) {
        return article.metadata().status() == ArticleStatus.PUBLISHED
                && actor.editsFor(article.metadata().owner());
    }

    /**
     * Says that an article still holds: a new revision with today as the day of verification, and
     * the review day moved by the time the article usually holds. Doing it twice does no more.
     *
     * @param number the revision the editor has looked at
     * @throws Conflict when another text was saved since
     * @throws NotAllowed when the person does not edit for the article's owner
     */
    public Article confirm(Actor editor, String articleId, int number) {
        var article = articles.getById(editor, articleId);
        if (!mayConfirm(editor, article)) {
            throw new NotAllowed("kun-ejeren-bekraefter");
        }
        if (isConfirmed(editor, article, number)) {
            return article;
        }
        var reviewBy = next(article);
        var source =
                ArticleFile.withReviewBy(
                        ArticleFile.withVerified(article.source(), today()), reviewBy);
        var saved = articles.apply(editor, new Edit(articleId, number, source, NOTE));
        audit.record(
                editor,
                AuditAct.ARTICLE_VERIFIED,
                AuditSubject.article(saved.id(), saved.title()),
                reviewBy.toString());
        return saved;
    }

    /** The day a text that holds today must be looked at again. */
    LocalDate next(Article article) {
        var freshness = article.metadata().freshness();
        var from = freshness.verified();
        if (from == null) {
            from = LocalDate.ofInstant(article.created(), DENMARK);
        }
        var until = freshness.reviewBy();
        if (until == null || !until.isAfter(from)) {
            return today().plusMonths(USUAL_MONTHS);
        }
        var months = Math.round(ChronoUnit.DAYS.between(from, until) / DAYS_OF_A_MONTH);
        return today().plusMonths(Math.clamp(months, 1, LONGEST_MONTHS));
    }

    private boolean isConfirmed(Actor editor, Article article, int number) {
        if (article.number() != number + 1 && article.number() != number) {
            return false;
        }
        var last = articles.revision(article, article.number());
        return last.note().equals(NOTE)
                && last.author().accountId().equals(editor.accountId())
                && today().equals(article.metadata().freshness().verified());
    }

    private static void requireAdvisor(Actor actor) {
        if (actor.isAnonymous() || actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }
}
