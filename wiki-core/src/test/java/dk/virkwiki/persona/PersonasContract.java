package dk.virkwiki.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What personas promise, whichever store their articles are kept in. */
abstract class PersonasContract {
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor PETER = new Actor("peter", "Peter", Role.EDITOR, "DIGST", null);

    @TempDir Path folder;
    CoreFixture core;
    Personas personas;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        personas = core.get(Personas.class);
        Files.createDirectories(folder.resolve("_data"));
        Files.writeString(
                folder.resolve("_data/personas.yml"),
                "- code: yusuf\n  name: Yusuf\n- code: bente\n  name: Bente\n");
        persona("bente", "published");
        persona("yusuf", "published");
        persona("kladde", "draft");
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: A\nslug: a\nowner: DIGST\nstatus: published\npersonas: [bente]\n---\nHej.\n");
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void persona(String code, String status) throws IOException {
        var file =
                """
                ---
                title: Navn %s
                slug: persona-%s
                type: persona
                owner: DIGST
                visibility: advisor
                status: %s
                persona:
                  code: %s
                  traits: [phone, ukendt]
                  voice: Hej.
                ---
                Hej.
                """;
        Files.writeString(
                folder.resolve("persona-" + code + ".md"),
                file.formatted(code, code, status, code));
    }

    @Test
    void publishedPersonasStandInTheOrderOfTheirList() {
        assertThat(personas.all(METTE)).extracting(Persona::code).containsExactly("yusuf", "bente");
        assertThat(personas.find(METTE, "bente"))
                .hasValueSatisfying(
                        bente -> {
                            assertThat(bente.name()).isEqualTo("Navn bente");
                            assertThat(bente.traits()).containsExactly(PersonaTrait.PHONE);
                        });
        assertThat(personas.find(METTE, "kladde")).isEmpty();
    }

    /** Permission P186. */
    @Test
    void readersAreToldOfNone() {
        var article = core.get(Articles.class).get(METTE, "a");
        assertThat(personas.of(METTE, article)).extracting(Persona::code).containsExactly("bente");
        assertThat(personas.of(Actor.anonymous(), article)).isEmpty();
        assertThatThrownBy(() -> personas.all(Actor.anonymous())).isInstanceOf(NotAllowed.class);
        var bente = personas.find(METTE, "bente").orElseThrow();
        assertThatThrownBy(() -> personas.read(Actor.anonymous(), bente, "Hej."))
                .isInstanceOf(NotAllowed.class);
        assertThat(personas.read(METTE, bente, article.source())).hasSize(5);
    }

    @Test
    void changedPersonaIsKnownAtOnce() {
        assertThat(personas.all(METTE)).hasSize(2);
        var articles = core.get(Articles.class);
        var article = articles.get(PETER, "persona-bente");
        var source = article.source().replace("Navn bente", "Bente H.");
        articles.apply(PETER, new Edit(article.id(), article.number(), source, ""));
        assertThat(personas.all(METTE)).extracting(Persona::name).contains("Bente H.");
    }
}
