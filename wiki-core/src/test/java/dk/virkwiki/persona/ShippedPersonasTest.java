package dk.virkwiki.persona;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The personas that the wiki is shipped with. */
class ShippedPersonasTest {
    private static final Path ROOT = Path.of("../articles");

    @Test
    void everyCodeHasOneArticleForAdvisorsWithTraitsAndAVoice() throws IOException {
        var list = CodeLists.read(Files.readString(ROOT.resolve("_data/personas.yml")));
        var found = new ArrayList<String>();
        try (var files = Files.list(ROOT.resolve("personaer"))) {
            for (var file : files.toList()) {
                var source = Files.readString(file);
                var metadata = ArticleFile.read(source).metadata();
                assertThat(metadata.type()).isEqualTo(ArticleType.PERSONA);
                assertThat(metadata.visibility()).isEqualTo(Audience.ADVISOR);
                var persona = Persona.in(source).orElseThrow();
                assertThat(persona.traits()).as(persona.code()).isNotEmpty();
                assertThat(ArticleFile.ownKeys(source, "persona").list("traits"))
                        .as("all traits are known")
                        .hasSameSizeAs(persona.traits());
                assertThat(persona.voice()).as(persona.code()).isNotBlank();
                assertThat(persona.questions().size()).isBetween(5, 8);
                found.add(persona.code());
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(list.stream().map(Code::code).toList());
    }
}
