package dk.virkwiki.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.proposal.Conversations;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What erasing a person promises, whichever store documents are kept in. */
abstract class ErasuresContract {
    private static final Actor ADMIN = new Actor("anne", "Anne Hansen", Role.ADMIN, null, null);
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg");
    private static final String SOURCE =
            "---\ntitle: Moms\nslug: moms\nowner: SKTST\nstatus: published\n---\nTekst.\n";

    @TempDir Path folder;
    CoreFixture core;
    Erasures erasures;
    Proposals proposals;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        erasures = core.get(Erasures.class);
        proposals = core.get(Proposals.class);
        var accounts = core.get(Accounts.class);
        accounts.ensure(
                new NewAccount("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg"), "kode");
        accounts.ensure(new NewAccount("sara", "Sara Lund", Role.EDITOR, "SKTST", null), "kode");
        Files.writeString(folder.resolve("moms.md"), SOURCE);
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    @AfterEach
    void close() {
        core.close();
    }

    private Proposal draft(String text) {
        var words = new ProposedText(1, SOURCE.replace("Tekst", text), "Derfor");
        return proposals.saveDraft(METTE, "moms", null, words);
    }

    private Proposal discussed() {
        var draft = draft("Ny tekst");
        var sent = proposals.submit(METTE, draft.id(), draft.version());
        core.get(Conversations.class).comment(SARA, sent.id(), "Hvorfor?");
        return core.get(Conversations.class).comment(METTE, sent.id(), "Fordi.");
    }

    private String everything() {
        var text = new StringBuilder();
        var template = core.get(MongoTemplate.class);
        for (var collection : template.getCollectionNames()) {
            template.findAll(Document.class, collection).forEach(text::append);
        }
        return text.toString();
    }

    /** Permission P77. */
    @Test
    void nothingNamesAnErasedPersonAndHistoriesAreStillRead() {
        var sent = discussed();
        core.get(AuditLog.class)
                .record(ADMIN, AuditAct.ACCOUNT_INVITED, AuditSubject.account("mette"), "");
        assertThat(everything()).contains("Mette Holm", "mette");

        var report = erasures.erase(ADMIN, "Mette");

        assertThat(everything()).doesNotContainIgnoringCase("mette");
        assertThat(report.mentions()).isEqualTo(1);
        var after = proposals.get(SARA, sent.id());
        assertThat(after.proposer().author().name()).isEqualTo("Slettet bruger");
        assertThat(after.text()).isEqualTo(sent.text());
        assertThat(after.history().comments())
                .extracting(comment -> comment.author().name() + ": " + comment.text())
                .containsExactly("Sara Lund: Hvorfor?", "Slettet bruger: Fordi.");
    }

    @Test
    void versionsOfAnErasedEditorKeepTheirTexts() {
        core.get(ReviewDays.class).confirm(SARA, "moms", 1);

        var report = erasures.erase(ADMIN, "sara");

        assertThat(report.revisions()).isEqualTo(1);
        assertThat(report.logLines()).isEqualTo(1);
        var articles = core.get(Articles.class);
        var article = articles.get(METTE, "moms");
        assertThat(articles.revision(article, 2).author().name()).isEqualTo("Slettet bruger");
        assertThat(articles.revision(article, 2).source()).contains("Tekst.");
        assertThat(articles.revision(article, 1).author().name()).isEqualTo("Virk Wiki");
        assertThat(everything()).doesNotContain("Sara Lund", "sara");
    }

    /** Permission P77. */
    @Test
    void consultationsForgetWhoRegisteredThemAndTheOpenOneIsGone() {
        var template = core.get(MongoTemplate.class);
        var by = new Document("by", new Document("accountId", "mette"));
        template.insert(new Document("_id", "k").append("keeping", by), "consultations");
        template.insert(
                new Document("_id", "mette").append("searches", List.of("moms")),
                "open_consultations");

        assertThat(erasures.erase(ADMIN, "mette").mentions()).isEqualTo(1);

        assertThat(everything()).doesNotContain("mette");
        assertThat(template.findAll(Document.class, "consultations")).hasSize(1);
        assertThat(template.findAll(Document.class, "open_consultations")).isEmpty();
    }

    @Test
    void listsOfPeopleAndNamesAloneAreSeenToo() {
        var template = core.get(MongoTemplate.class);
        template.insert(
                new Document("_id", "SKTST").append("publishers", List.of("sara", "mette")),
                "review_rules");
        template.insert(
                new Document("_id", "moms").append("by", "Mette Holm").append("version", 3L),
                "synonyms");

        assertThat(erasures.erase(ADMIN, "mette").mentions()).isEqualTo(2);

        assertThat(template.findById("SKTST", Document.class, "review_rules"))
                .containsEntry("publishers", List.of("sara"));
        assertThat(template.findById("moms", Document.class, "synonyms"))
                .containsEntry("by", "Slettet bruger")
                .containsEntry("version", 4L);
    }

    @Test
    void draftsThatNobodySawAreThrownAway() {
        var draft = draft("Halv tekst");

        assertThat(erasures.erase(ADMIN, "mette").drafts()).isEqualTo(1);

        assertThat(core.get(MongoTemplate.class).findById(draft.id(), Proposal.class)).isNull();
    }

    /** Permission P77. */
    @Test
    void loginIsGoneAndTheNameIsFree() {
        erasures.erase(ADMIN, "mette");

        var accounts = core.get(Accounts.class);
        assertThat(accounts.find("mette")).isEmpty();
        assertThatThrownBy(() -> erasures.erase(ADMIN, "mette")).isInstanceOf(NotFound.class);
        assertThat(accounts.invite(new NewAccount("mette", "Mette Ny", Role.ADVISOR, null, "B")))
                .isNotBlank();
    }

    /** Permission P77. */
    @Test
    void onlyAnAdministratorErasesAndNeverThemselves() {
        for (var other : List.of(SARA, METTE, Actor.anonymous())) {
            assertThatThrownBy(() -> erasures.erase(other, "sara")).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> erasures.erase(ADMIN, "ANNE")).isInstanceOf(Invalid.class);
        assertThat(core.get(Accounts.class).find("sara")).isPresent();
    }

    @Test
    void erasingThatACrashCutOffIsFinishedUnderTheSamePseudonym() {
        discussed();
        var people = core.get(PersonRepository.class);
        var begun = people.begin(new Erasure("mette", "slettet-1", "Mette Holm", "anne"));
        core.get(Accounts.class).remove("mette");
        people.renameRevisions(begun, Erasures.NAME);

        erasures.finishAll();

        assertThat(everything()).doesNotContainIgnoringCase("mette").contains("slettet-1");
        var erased = new AuditQuery(null, AuditAct.ACCOUNT_ERASED, null, null, null, null);
        assertThat(core.get(AuditLog.class).find(ADMIN, erased, 0, 9))
                .extracting(AuditEntry::subject)
                .containsExactly(AuditSubject.account("slettet-1"));
        erasures.finishAll();
        assertThat(core.get(AuditLog.class).find(ADMIN, erased, 0, 9)).hasSize(1);
    }

    @Test
    void formThatWasOpenMeanwhileDoesNotBringTheNameBack() {
        var sent = discussed();

        erasures.erase(ADMIN, "mette");

        var after = core.get(MongoTemplate.class).findById(sent.id(), Proposal.class);
        assertThat(after.version()).isGreaterThan(sent.version());
    }
}
