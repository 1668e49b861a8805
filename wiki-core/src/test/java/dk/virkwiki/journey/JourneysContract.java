package dk.virkwiki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What journeys promise, whichever store articles are kept in. */
abstract class JourneysContract {
    private static final Actor READER = Actor.anonymous();
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final String PUBLIC = "type: journey\nstatus: published\n";

    @TempDir Path folder;
    CoreFixture core;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        for (var slug : List.of("et", "to", "tre")) {
            write(slug, "status: published\n", "Tekst.\n");
        }
        write("skjult", "status: published\nvisibility: advisor\n", "Tekst.\n");
        take(PUBLIC, "[[et]]", "[[skjult]]", "[[to]]");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void write(String slug, String head, String body) throws IOException {
        Files.createDirectories(folder.resolve("moms"));
        Files.writeString(
                folder.resolve("moms/" + slug + ".md"),
                "---\ntitle: Artikel "
                        + slug
                        + "\nslug: "
                        + slug
                        + "\nowner: SKTST\n"
                        + head
                        + "---\n"
                        + body);
    }

    /** A journey with one task in each phase. */
    private void take(String head, String... tasks) throws IOException {
        var body = new StringBuilder("Start.\n");
        for (int i = 0; i < tasks.length; i++) {
            body.append("\n## Fase ").append(i + 1).append("\n\n- [ ] ").append(tasks[i]);
            body.append("\n");
        }
        write("rejsen", head, body.toString());
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private Journeys journeys() {
        return core.get(Journeys.class);
    }

    private List<Place> places(Actor reader, String slug, @Nullable String from) {
        var article = core.get(Articles.class).get(reader, slug);
        return journeys().places(reader, article, from);
    }

    /** Permission P160. */
    @Test
    void readersGetTheirsAndNothingElse() throws IOException {
        var edition = journeys().find(READER, "rejsen").orElseThrow();
        assertThat(edition.kinds()).containsEntry("et", ArticleType.GUIDE).hasSize(2);
        assertThat(edition.journey().tasks().toList().get(1).target().href()).isEmpty();
        assertThat(journeys().find(METTE, "rejsen").orElseThrow().kinds()).hasSize(3);
        assertThat(journeys().find(READER, "et")).isEmpty();

        take("type: journey\nstatus: draft\n", "[[et]]");
        assertThat(journeys().find(READER, "rejsen")).isEmpty();
        assertThat(places(METTE, "et", "rejsen")).isEmpty();
    }

    @Test
    void articleKnowsItsPhaseAndTheNeighboursItsReaderCanOpen() throws IOException {
        assertThat(places(READER, "et", null)).isEmpty();
        assertThat(places(READER, "to", "rejsen"))
                .containsExactly(
                        new Place(
                                "rejsen",
                                "Artikel rejsen",
                                "Fase 3",
                                "fase-3",
                                3,
                                3,
                                "et",
                                null,
                                Sidebar.JOURNEY));
        assertThat(places(METTE, "to", "rejsen").getFirst().before()).isEqualTo("skjult");
        assertThat(places(READER, "tre", "rejsen")).isEmpty();
    }

    @Test
    void changeOfTheJourneyIsToldAtOnce() throws IOException {
        assertThat(places(READER, "to", "rejsen")).hasSize(1);
        take(PUBLIC + "sidebar: always\n", "[[et]]", "[[tre]]");
        assertThat(places(READER, "to", "rejsen")).isEmpty();
        assertThat(places(READER, "tre", null).getFirst().before()).isEqualTo("et");
        take(PUBLIC + "sidebar: never\n", "[[et]]", "[[tre]]");
        assertThat(places(READER, "tre", "rejsen")).isEmpty();
    }

    /** Permission P162. */
    @Test
    void journeyForAdvisorsIsToldToThemAlone() throws IOException {
        take(PUBLIC + "visibility: advisor\nsidebar: always\n", "[[et]]");
        assertThat(places(READER, "et", "rejsen")).isEmpty();
        assertThat(places(METTE, "et", null)).hasSize(1);
    }

    @Test
    void fileThatIsAboutToBePublishedIsProved() throws IOException {
        var source =
                "---\ntitle: R\nslug: rejsen\ntype: journey\nsidebar: tit\nstatus: published\n---\n"
                        + "## A\n\n- [ ] [[skjult]]\n- [ ] [[nej]] og [[et]]\n";
        assertThat(journeys().flaws(source))
                .containsExactly(
                        new Flaw(Flaw.Kind.UNKNOWN_SIDEBAR, 0, "tit"),
                        new Flaw(Flaw.Kind.HIDDEN, 3, "skjult"),
                        new Flaw(Flaw.Kind.UNKNOWN_ARTICLE, 4, "nej"));
    }
}
