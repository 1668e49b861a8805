package dk.virkwiki.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Problem;
import dk.virkwiki.erasure.Erasures;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.folder.ImportReport;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What competences promise, whichever store answers are kept in. */
abstract class CompetencesContract {
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor KAI = new Actor("kai", "Kai", Role.COORDINATOR, null, null);
    private static final Actor ADMIN = new Actor("admin", "Ada", Role.ADMIN, null, null);
    private static final Actor READER = new Actor("rita", "Rita", Role.READER, null, null);

    @TempDir Path folder;
    CoreFixture core;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        write("login/kursus.md", "---\ntitle: Kursus\ntype: course\n---\nTekst.\n");
        write("login/roller.md", "---\ntitle: Roller\n---\nTekst.\n");
        take("[kursus]", "[roller]");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ImportReport take(String courses, String articles) throws IOException {
        write(
                "_data/competences.yml",
                "- code: login\n  name: Forklare login\n  description: Om login.\n  courses: "
                        + courses
                        + "\n  articles: "
                        + articles
                        + "\n- code: moms\n  name: Vise moms\n");
        return core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private Competences competences() {
        return core.get(Competences.class);
    }

    @Test
    void listSaysWhereEachIsLearned() {
        assertThat(competences().all(METTE))
                .containsExactly(
                        new Competence(
                                "login",
                                "Forklare login",
                                "Om login.",
                                java.util.List.of("kursus"),
                                java.util.List.of("roller")),
                        new Competence(
                                "moms", "Vise moms", "", java.util.List.of(), java.util.List.of()));
    }

    @Test
    void importTellsOfArticlesThatAreNotThereAndOfWhatIsNoCourse() throws IOException {
        assertThat(take("[kursus]", "[roller]").problems()).isEmpty();
        assertThat(take("[kursus, roller]", "[borte]").problems())
                .extracting(Problem::file, Problem::line, Problem::code, Problem::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "_data/competences.yml", 4, "liste-ikke-et-kursus", "roller"),
                        org.assertj.core.groups.Tuple.tuple(
                                "_data/competences.yml",
                                5,
                                "liste-artikel-findes-ikke",
                                "articles: borte"));
    }

    /** Permissions P212 and P213. */
    @Test
    void eachPersonHasTheirOwnAnswersAndSeesNoOthers() {
        assertThat(competences().mine(METTE).answers()).isEmpty();
        var said = Map.of("login", Mastery.NEEDED, "moms", Mastery.SHOWN);
        competences().assess(METTE, said);
        competences().assess(METTE, said);
        assertThat(competences().mine(METTE).answers()).isEqualTo(said);
        assertThat(competences().mine(METTE).at()).isNotNull();
        assertThat(competences().mine(KAI).answers()).isEmpty();
        assertThat(competences().mine(ADMIN).answers()).isEmpty();
        competences().assess(METTE, Map.of("moms", Mastery.UNSURE, "andet", Mastery.NEEDED));
        assertThat(competences().mine(METTE).answers()).isEqualTo(Map.of("moms", Mastery.UNSURE));
    }

    /** Permission P212. */
    @Test
    void readersHaveNone() {
        for (var reader : new Actor[] {READER, Actor.anonymous()}) {
            assertThatThrownBy(() -> competences().all(reader)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> competences().mine(reader)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> competences().assess(reader, Map.of()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> competences().forget(reader)).isInstanceOf(NotAllowed.class);
        }
    }

    /** Permission P214. */
    @Test
    void answersAreGoneWhenThePersonDeletesThemOrIsErased() {
        competences().assess(METTE, Map.of("login", Mastery.NEEDED));
        competences().forget(METTE);
        competences().forget(METTE);
        assertThat(competences().mine(METTE).answers()).isEmpty();
        core.get(Accounts.class)
                .invite(new NewAccount("mette", "Mette", Role.ADVISOR, null, "Aalborg"));
        competences().assess(METTE, Map.of("login", Mastery.NEEDED));
        competences().assess(KAI, Map.of("login", Mastery.NEEDED));
        core.get(Erasures.class).erase(ADMIN, "mette");
        assertThat(competences().mine(METTE).at()).isNull();
        assertThat(competences().mine(KAI).answers()).hasSize(1);
    }
}
