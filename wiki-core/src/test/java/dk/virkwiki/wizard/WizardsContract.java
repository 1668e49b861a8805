package dk.virkwiki.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Articles;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.wizarduse.WizardUse;
import dk.virkwiki.wizarduse.WizardUse.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What wizards promise, whichever store articles are kept in. */
abstract class WizardsContract {
    private static final Actor READER = Actor.anonymous();
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");

    @TempDir Path folder;
    CoreFixture core;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void take(String head, String question) throws IOException {
        Files.createDirectories(folder.resolve("moms"));
        Files.writeString(
                folder.resolve("moms/har-i-cvr.md"),
                "---\ntitle: Har I CVR?\nslug: har-i-cvr\nowner: SKTST\n"
                        + head
                        + "---\nStart.\n\n:::sig\nKanariefugl\n:::\n\n## "
                        + question
                        + " {#cvr}\n\n- [Ja](#godt)\n- [Nej](#godt)\n\n## Godt {#godt}\n\nFint.\n");
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private static final String PUBLISHED = "type: wizard\nstatus: published\n";

    private Wizards wizards() {
        return core.get(Wizards.class);
    }

    @Test
    void readersGetTheNewestTextWithoutWhatIsForAdvisors() throws IOException {
        take(PUBLISHED, "Har I et nummer?");

        var edition = wizards().find(READER, "har-i-cvr").orElseThrow();
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.isNewest()).isTrue();
        assertThat(edition.wizard().toString()).doesNotContain("Kanariefugl");
        assertThat(wizards().find(METTE, "har-i-cvr").orElseThrow().wizard().toString())
                .contains("Kanariefugl");
        assertThat(wizards().find(READER, "findes-ikke")).isEmpty();
    }

    @Test
    void whoBeganOnATextMayFinishOnItForADay() throws IOException {
        take(PUBLISHED, "Har I et nummer?");
        take(PUBLISHED, "Har I et CVR-nummer?");

        var begun = wizards().find(READER, "har-i-cvr", 1).orElseThrow();
        assertThat(begun.number()).isEqualTo(1);
        assertThat(begun.isNewest()).isFalse();
        assertThat(begun.wizard().stations().getFirst().heading()).isEqualTo("Har I et nummer?");
        for (int other : new int[] {0, 2, 3, 1_000_000, -1}) {
            assertThat(wizards().find(READER, "har-i-cvr", other).orElseThrow().number())
                    .isEqualTo(2);
        }

        var later =
                new Wizards(
                        core.get(Articles.class),
                        core.get(dk.virkwiki.link.ArticleLinks.class),
                        Clock.offset(core.get(Clock.class), Duration.ofHours(25)));
        assertThat(later.find(READER, "har-i-cvr", 1).orElseThrow().number()).isEqualTo(2);
    }

    /** Permission P152. */
    @Test
    void textThatReadersNeverSawIsNotShownToThem() throws IOException {
        take("type: wizard\nstatus: published\nvisibility: advisor\n", "Kun for vejledere?");
        take(PUBLISHED, "Har I et CVR-nummer?");

        assertThat(wizards().find(READER, "har-i-cvr", 1).orElseThrow().number()).isEqualTo(2);
        assertThat(wizards().find(METTE, "har-i-cvr", 1).orElseThrow().number()).isEqualTo(1);

        take("type: guide\nstatus: published\n", "Nu en guide?");
        assertThat(wizards().find(READER, "har-i-cvr")).isEmpty();
        assertThat(wizards().find(READER, "har-i-cvr", 2)).isEmpty();
    }

    /** Permission P154. */
    @Test
    void useIsCountedByDayAndPlaceAndNothingElse() throws IOException {
        take(PUBLISHED, "Har I et nummer?");
        var use = core.get(WizardUse.class);
        var here = new Place("har-i-cvr", "");
        var skat = new Place("har-i-cvr", "skat");
        for (int i = 0; i < 5; i++) {
            use.shown(here, "cvr");
        }
        use.answered(here, "cvr", "ja");
        use.shown(here, "godt");
        use.failed(here, "godt");
        use.failed(here, "godt");
        use.shown(skat, "cvr");
        use.answered(skat, "cvr", "nej");
        use.helped(skat, "godt");
        use.shown(new Place("andet", ""), "cvr");

        var article = core.get(Articles.class).get(METTE, "har-i-cvr");
        var total = use.of(METTE, article, 30);
        assertThat(total.shown()).containsEntry("cvr", 6L).containsEntry("godt", 1L);
        assertThat(total.left("cvr")).isEqualTo(4);
        assertThat(total.answers()).containsEntry("cvr|ja", 1L).containsEntry("cvr|nej", 1L);
        assertThat(total.helped()).containsEntry("godt", 1L);
        assertThat(total.embedded()).containsExactly(java.util.Map.entry("skat", 1L));
        var today = LocalDate.now(core.get(Clock.class));
        var byDay = use.byDay(today.minusDays(1), today.plusDays(1));
        assertThat(byDay).containsOnlyKeys("har-i-cvr", "andet");
        assertThat(byDay.get("har-i-cvr").values()).containsExactly(total);
        assertThat(use.byDay(today.minusDays(9), today.minusDays(2))).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> use.of(READER, article, 30))
                .isInstanceOf(dk.virkwiki.shared.NotAllowed.class);
    }
}
