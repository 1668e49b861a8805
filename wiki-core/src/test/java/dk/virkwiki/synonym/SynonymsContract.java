package dk.virkwiki.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.folder.ArticleExport;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What synonyms promise, whichever store they are kept in. */
abstract class SynonymsContract {
    static final Actor EDITOR = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final String FILE =
            """
            - {from: [nemid, nem-id], to: [mitid], kind: old-name, notice: "NemID er lukket."}
            - {from: [vat], to: [moms], kind: english}
            """;

    @TempDir Path folder;
    CoreFixture core;
    Synonyms synonyms;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        synonyms = core.get(Synonyms.class);
        importFile(FILE);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void importFile(String text) throws IOException {
        Files.createDirectories(folder.resolve("_data"));
        Files.writeString(folder.resolve("_data/synonyms.yml"), text);
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private static SynonymWords words(String from, String to) {
        return new SynonymWords(List.of(from), List.of(to), SynonymKind.EVERYDAY, null);
    }

    @Test
    void shippedListIsUsedAsItIsUntilAnEditorChangesIt() {
        assertThat(synonyms.inUse())
                .containsExactly(
                        new SynonymWords(
                                List.of("nemid", "nem-id"),
                                List.of("mitid"),
                                SynonymKind.OLD_NAME,
                                "NemID er lukket."),
                        new SynonymWords(
                                List.of("vat"), List.of("moms"), SynonymKind.ENGLISH, null));
        assertThat(synonyms.groups(EDITOR)).extracting(SynonymGroup::edited).containsOnlyNulls();
    }

    @Test
    void editedGroupSurvivesTheNextImportAndOthersFollowTheFile() throws IOException {
        synonyms.change(EDITOR, "vat", null, words("vat", "momsregistrering"));
        importFile(FILE.replace("[mitid]", "[mitid, mitid app]").replace("[moms]", "[afgift]"));

        assertThat(synonyms.inUse())
                .extracting(SynonymWords::to)
                .containsExactly(List.of("mitid", "mitid app"), List.of("momsregistrering"));
        var group = synonyms.get(EDITOR, "vat");
        assertThat(group.edited()).isNotNull();
        assertThat(group.edited().by()).isEqualTo("Sara Lund");
        assertThat(group.edited().at()).isEqualTo(CoreFixture.NOW);
        assertThat(group.shipped()).isNotNull();
        assertThat(group.shipped().to()).containsExactly("afgift");
    }

    @Test
    void removedGroupStaysRemovedAndCanComeBack() throws IOException {
        synonyms.remove(EDITOR, "vat", null);
        importFile(FILE);
        assertThat(synonyms.inUse()).extracting(SynonymWords::id).containsExactly("nemid");
        assertThat(synonyms.get(EDITOR, "vat").isRemoved()).isTrue();

        synonyms.restore(EDITOR, "vat", synonyms.get(EDITOR, "vat").version());
        assertThat(synonyms.inUse()).extracting(SynonymWords::id).containsExactly("nemid", "vat");
        assertThat(synonyms.get(EDITOR, "vat").edited()).isNull();
    }

    @Test
    void ownGroupIsAddedChangedAndRemovedForGood() {
        var added = synonyms.add(EDITOR, words(" Skatte  Nummer ", "CVR-nummer"));
        assertThat(added.words()).isEqualTo(words("skatte nummer", "cvr-nummer"));
        var changed =
                synonyms.change(
                        EDITOR, added.id(), added.version(), words("skattenummer", "se-nummer"));
        assertThat(changed.id()).isEqualTo("skatte nummer");
        assertThat(synonyms.inUse()).hasSize(3);

        synonyms.remove(EDITOR, changed.id(), changed.version());
        assertThat(synonyms.inUse()).hasSize(2);
        assertThatThrownBy(() -> synonyms.get(EDITOR, changed.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void secondOfTwoEditorsIsToldThatTheGroupHasChanged() {
        var first = synonyms.change(EDITOR, "vat", null, words("vat", "moms"));
        assertThatThrownBy(() -> synonyms.change(EDITOR, "vat", null, words("vat", "told")))
                .isInstanceOf(Conflict.class);
        synonyms.change(EDITOR, "vat", first.version(), words("vat", "told"));
        assertThatThrownBy(() -> synonyms.restore(EDITOR, "vat", first.version()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> synonyms.add(EDITOR, words("vat", "told")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wordsThatCannotBeSearchedForAreRefused() {
        for (var bad :
                List.of(
                        words(" ", "moms"),
                        words("moms", "?!"),
                        words("moms", "MOMS"),
                        words("a b c d e f", "moms"),
                        words("x".repeat(61), "moms"),
                        words("010203-1234", "moms"),
                        words("nem-id", "moms"))) {
            assertThatThrownBy(() -> synonyms.add(EDITOR, bad))
                    .as(bad.toString())
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void exportHoldsWhatIsInUseAndComesBackTheSame(@TempDir Path out) throws IOException {
        core.get(ArticleExport.class).run(out, _ -> {});
        var file = out.resolve("_data/synonyms.yml");
        assertThat(file).hasContent(FILE);

        synonyms.add(
                EDITOR,
                new SynonymWords(
                        List.of("skattenummer"),
                        List.of("cvr-nummer"),
                        SynonymKind.EVERYDAY,
                        "Sig \"CVR\\P\"."));
        var before = synonyms.inUse();
        core.get(ArticleExport.class).run(out, _ -> {});
        importFile(Files.readString(file));
        assertThat(synonyms.inUse()).isEqualTo(before).hasSize(3);
    }

    /** Permission P23. */
    @Test
    void onlyEditorsAndAdminsChangeSynonyms() {
        for (var role : Role.values()) {
            var actor = new Actor("x", "X", role, "SKTST", null);
            if (role == Role.EDITOR || role == Role.ADMIN) {
                assertThat(synonyms.groups(actor)).hasSize(2);
            } else {
                assertThatThrownBy(() -> synonyms.groups(actor)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> synonyms.add(actor, words("a", "b")))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> synonyms.remove(actor, "vat", null))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> synonyms.restore(actor, "vat", null))
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThatThrownBy(() -> synonyms.groups(Actor.anonymous())).isInstanceOf(NotAllowed.class);
    }
}
