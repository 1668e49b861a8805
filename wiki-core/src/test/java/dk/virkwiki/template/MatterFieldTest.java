package dk.virkwiki.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.template.MatterField.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterFieldTest {
    private final ArticleTemplates templates = new ArticleTemplates();

    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void whatIsFilledInIsReadBackInEveryType(ArticleType type) {
        var file = templates.of(type, "Ny", "SKTST");
        for (var field : MatterField.of(type)) {
            assertThat(field.in(file, field.in(file))).isEqualTo(file);
            var filled = field.in(file, filling(field));

            assertThat(field.in(filled)).as(field.name()).isEqualTo(filling(field));
            assertThat(ArticleFile.read(filled).problems()).as(filled).isEmpty();
            assertThat(MatterField.find(filled, field.name())).contains(field);
            for (var other : MatterField.of(type)) {
                if (!other.equals(field)) {
                    assertThat(other.in(filled)).isEqualTo(other.in(file));
                }
            }
        }
    }

    private static List<String> filling(MatterField field) {
        return switch (field.kind()) {
            case TEXT, LONG -> List.of("Skat: \"moms\" # 1");
            case DAY -> List.of("2027-03-01");
            case LIST -> List.of("NemID", "a, b");
            case CHOICE -> List.of(field.choices().getLast());
            case SOME -> List.of("skims", "paper");
        };
    }

    /** What a template leaves empty for its type can be filled in without writing YAML. */
    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void everyKeyOfATemplatesOwnIsAField(ArticleType type) {
        var file = templates.of(type, "Ny", "SKTST");
        var names = MatterField.of(type).stream().map(MatterField::name).toList();
        for (var owner : List.of("term", "video", "folder", "persona")) {
            ArticleFile.ownKeys(file, owner)
                    .names()
                    .forEach(key -> assertThat(names).contains(owner + "." + key));
        }
    }

    @Test
    void fieldsAreThoseOfTheTypeTheFileSaysItIs() {
        assertThat(MatterField.find("---\ntype: term\n---\n", "term.plain")).isPresent();
        assertThat(MatterField.find("---\ntype: guide\n---\n", "term.plain")).isEmpty();
        assertThat(MatterField.find("---\ntype: [\n---\n", "visibility")).isPresent();
    }

    @Test
    void whatIsLeftAsItIsStaysAsItIsWritten() {
        var file = "---\ntype: term\nterm:\n  plain: >\n    En skat\n    på salg.\n---\n";
        var plain = MatterField.find(file, "term.plain").orElseThrow();

        assertThat(plain.kind()).isEqualTo(Kind.LONG);
        assertThat(plain.in(file, List.of(" En skat  på salg. "))).isEqualTo(file);
        assertThat(plain.in(file, List.of(""))).doesNotContain("plain");
    }
}
