package dk.virkwiki.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What review days promise, whichever store articles are kept in. Today is 23 November 2026. */
abstract class ReviewDaysContract {
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor PETER = new Actor("peter", "Peter Dam", Role.EDITOR, "SKTST", null);
    private static final Actor INGE = new Actor("inge", "Inge Bo", Role.EDITOR, "ERST", null);
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor ADMIN = new Actor("anne", "Anne", Role.ADMIN, null, null);

    @TempDir Path folder;
    CoreFixture core;
    ReviewDays reviewDays;
    Articles articles;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        reviewDays = core.get(ReviewDays.class);
        articles = core.get(Articles.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void overdueArticlesOfAnAuthorityComeLongestOverdueFirst() throws IOException {
        take("i-gaar", "owner: SKTST\nreviewBy: 2026-11-22");
        take("laenge", "owner: SKTST\nreviewBy: 2025-01-01");
        take("i-dag", "owner: SKTST\nreviewBy: 2026-11-23");
        take("anden", "owner: ERST\nreviewBy: 2025-01-01");
        take("uden", "owner: SKTST");
        take("kladde", "owner: SKTST\nreviewBy: 2025-01-01", "draft");

        assertThat(ids(Due.OVERDUE)).containsExactly("laenge", "i-gaar");
        assertThat(reviewDays.count(METTE, "SKTST", Due.OVERDUE)).isEqualTo(2);
    }

    @Test
    void soonIsFromTodayAndThirtyDaysAhead() throws IOException {
        take("i-gaar", "owner: SKTST\nreviewBy: 2026-11-22");
        take("i-dag", "owner: SKTST\nreviewBy: 2026-11-23");
        take("sidste", "owner: SKTST\nreviewBy: 2026-12-23");
        take("senere", "owner: SKTST\nreviewBy: 2026-12-24");

        assertThat(ids(Due.SOON)).containsExactly("i-dag", "sidste");
        assertThat(reviewDays.count(METTE, "SKTST", Due.SOON)).isEqualTo(2);
    }

    /** Permission P72. */
    @Test
    void readersAreNotShownTheLists() {
        assertThatThrownBy(() -> reviewDays.due(Actor.anonymous(), "SKTST", Due.OVERDUE, 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    /** Permission P71. */
    @Test
    void editorOfTheOwnerConfirmsInOneRevisionThatChangesTwoDaysOnly() throws IOException {
        take("moms", "owner: SKTST\nverified: 2026-01-01\nreviewBy: 2026-04-01");
        var before = articles.get(SARA, "moms");

        var after = reviewDays.confirm(SARA, "moms", 1);

        assertThat(after.number()).isEqualTo(2);
        assertThat(after.source())
                .isEqualTo(
                        before.source()
                                .replace("verified: 2026-01-01", "verified: 2026-11-23")
                                .replace("reviewBy: 2026-04-01", "reviewBy: 2027-02-23"));
        assertThat(articles.revision(after, 2).author().name()).isEqualTo("Sara Lund");
        assertThat(reviewDays.count(SARA, "SKTST", Due.OVERDUE)).isZero();
        assertThat(lines()).extracting(AuditEntry::detail).containsExactly("2027-02-23");
    }

    /** Permission P71. */
    @Test
    void nobodyElseConfirms() throws IOException {
        take("moms", "owner: SKTST\nreviewBy: 2026-01-01");

        for (var other : List.of(INGE, METTE, ADMIN, Actor.anonymous())) {
            assertThatThrownBy(() -> reviewDays.confirm(other, "moms", 1))
                    .isInstanceOf(NotAllowed.class);
            assertThat(reviewDays.mayConfirm(other, articles.get(SARA, "moms"))).isFalse();
        }
        assertThat(reviewDays.mayConfirm(SARA, articles.get(SARA, "moms"))).isTrue();
        assertThat(articles.get(SARA, "moms").number()).isEqualTo(1);
    }

    @Test
    void pressingTwiceDoesNoMore() throws IOException {
        take("moms", "owner: SKTST\nreviewBy: 2026-01-01");

        reviewDays.confirm(SARA, "moms", 1);
        assertThat(reviewDays.confirm(SARA, "moms", 1).number()).isEqualTo(2);
        assertThat(reviewDays.confirm(SARA, "moms", 2).number()).isEqualTo(2);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void textSavedSinceTheEditorLookedIsNotConfirmedUnseen() throws IOException {
        take("moms", "owner: SKTST\nreviewBy: 2026-01-01");
        var source = articles.get(SARA, "moms").source() + "\nNyt.\n";
        articles.apply(PETER, new Edit("moms", 1, source, "Nyt"));

        assertThatThrownBy(() -> reviewDays.confirm(SARA, "moms", 1)).isInstanceOf(Conflict.class);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-07-01, 2027-05-23",
        "2025-11-01, 2026-11-01, 2027-11-23",
        "2026-11-01, 2026-11-10, 2026-12-23",
        "2010-01-01, 2026-01-01, 2029-11-23",
        "2026-01-01,           , 2027-05-23",
        "          , 2027-02-23, 2027-02-23",
        "          , 2026-01-01, 2027-05-23",
    })
    void nextReviewComesAfterTheTimeTheArticleUsuallyHolds(
            LocalDate verified, LocalDate reviewBy, LocalDate next) throws IOException {
        take(
                "moms",
                "owner: SKTST"
                        + (verified == null ? "" : "\nverified: " + verified)
                        + (reviewBy == null ? "" : "\nreviewBy: " + reviewBy));

        assertThat(reviewDays.next(articles.get(SARA, "moms"))).isEqualTo(next);
    }

    private List<String> ids(Due due) {
        return reviewDays.due(METTE, "SKTST", due, 0, 10).stream().map(DueArticle::id).toList();
    }

    private List<AuditEntry> lines() {
        var confirmed = new AuditQuery(null, AuditAct.ARTICLE_VERIFIED, null, null, null, null);
        return core.get(AuditLog.class).find(ADMIN, confirmed, 0, 10);
    }

    private void take(String slug, String keys) throws IOException {
        take(slug, keys, "published");
    }

    private void take(String slug, String keys, String status) throws IOException {
        Files.writeString(
                folder.resolve(slug + ".md"),
                "---\ntitle: Om %s\nslug: %s\nstatus: %s\n%s\n---\nTekst.\n"
                        .formatted(slug, slug, status, keys));
        core.get(ArticleImport.class).run(folder, _ -> {});
    }
}
