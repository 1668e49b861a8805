package dk.virkwiki.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.material.PrintedCopy.Standing;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What material promises, whichever store articles are kept in. Today is 23 November 2026. */
abstract class MaterialsContract {
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);

    @TempDir Path folder;
    CoreFixture core;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        Files.createDirectories(folder.resolve("_data"));
        Files.writeString(
                folder.resolve("_data/self-services.yml"),
                "- code: nemid\n  name: NemID\n  authority: DIGST\n  status: closed\n"
                        + "- code: mitid\n  name: MitID\n  authority: DIGST\n");
        write("kodeord", "type: folder\nselfServices: [mitid]\nfolder:\n  format: A5\n", "Råd.");
        write("film", "type: video\nvideo:\n  file: film.mp4\n", "Ordene.");
        write("guide", "type: guide\n", "Tekst.");
        take();
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void write(String slug, String head, String body) throws IOException {
        Files.createDirectories(folder.resolve("moms"));
        Files.writeString(
                folder.resolve("moms/" + slug + ".md"),
                "---\ntitle: "
                        + slug
                        + "\nslug: "
                        + slug
                        + "\nowner: SKTST\n"
                        + (head.contains("status:") ? "" : "status: published\n")
                        + head
                        + "---\n"
                        + body
                        + "\n");
    }

    private void take() {
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private Materials materials() {
        return core.get(Materials.class);
    }

    private Article article(String slug) {
        return core.get(Articles.class).get(METTE, slug);
    }

    private List<String> found(MaterialFilter filter, Audience audience) {
        return materials().find(filter, audience).stream()
                .map(s -> s.material().metadata().slug())
                .toList();
    }

    private List<String> found() {
        return found(MaterialFilter.none(), Audience.PUBLIC);
    }

    @Test
    void leafletsAndVideosAreFoundAndOrdinaryTextsAreNot() throws IOException {
        assertThat(found()).containsExactly("film", "kodeord");
        write("boks", "type: page\ntoolbox:\n", "[[guide]]");
        write("kodeord", "type: folder\nstatus: draft\n", "Råd.");
        take();
        assertThat(found()).containsExactly("boks", "film");
    }

    /** Permission P197. */
    @Test
    void materialForAdvisorsIsFoundByThemAlone() throws IOException {
        write("intern", "type: folder\nvisibility: advisor\n", "Råd.");
        take();
        assertThat(found()).doesNotContain("intern");
        assertThat(found(MaterialFilter.none(), Audience.ADVISOR)).contains("intern");
    }

    @Test
    void choicesNarrowTheList() throws IOException {
        write(
                "engelsk",
                "type: folder\nlanguage: en\ntopics: [moms]\nsignLanguage: https://tegn.example/1\n"
                        + "voiceOver: engelsk.mp3\n",
                "Advice.");
        take();
        var sign = new MaterialFilter(null, null, null, null, true, false);
        var heard = new MaterialFilter(MaterialFormat.A4, "en", "moms", null, false, true);
        assertThat(found(sign, Audience.PUBLIC)).containsExactly("engelsk");
        assertThat(found(heard, Audience.PUBLIC)).containsExactly("engelsk");
        var danish = new MaterialFilter(MaterialFormat.FILM, "da", null, null, false, false);
        assertThat(found(danish, Audience.PUBLIC)).containsExactly("film");
    }

    @Test
    void whatCanNoLongerBeUsedComesLastWithTheReason() throws IOException {
        write("aa-lukket", "type: folder\nselfServices: [mitid, nemid]\n", "Råd.");
        write("aa-udloebet", "type: folder\nvalidTo: 2026-11-22\n", "Råd.");
        write("aa-trukket", "type: folder\nstatus: withdrawn\nwithdrawal: outdated\n", "Råd.");
        write("aa-ord", "type: folder\nfolder:\n  about: [ord-nemid, ord-mitid]\n", "Råd.");
        write("ord-nemid", "type: term\nterm:\n  closed: 2023-10-31\n", "Ordet.");
        write("ord-mitid", "type: term\nterm:\n  closed: 2026-11-24\n", "Ordet.");
        take();
        assertThat(found())
                .containsExactly(
                        "film", "kodeord", "aa-lukket", "aa-ord", "aa-trukket", "aa-udloebet");
        assertThat(materials().find(MaterialFilter.none(), Audience.PUBLIC))
                .extracting(Shelved::staleness)
                .contains(
                        new Staleness(Staleness.Why.SERVICE_CLOSED, "NemID"),
                        new Staleness(Staleness.Why.WORD_CLOSED, "ord-nemid"),
                        new Staleness(Staleness.Why.WITHDRAWN, ""),
                        new Staleness(Staleness.Why.EXPIRED, "2026-11-22"));

        write("ord-nemid", "type: term\n", "Ordet.");
        take();
        assertThat(materials().of(article("aa-ord")).orElseThrow().isCurrent()).isTrue();
    }

    /** Permission P198. */
    @Test
    void editorsSeeWhatIsLackingAndAdvisorsDoNot() {
        var materials = materials();
        assertThat(materials.gaps(SARA, "SKTST"))
                .containsEntry(MaterialGap.SIGN_LANGUAGE, 2)
                .containsEntry(MaterialGap.VOICE_OVER, 1)
                .containsEntry(MaterialGap.CAPTIONS, 1)
                .containsEntry(MaterialGap.TRANSCRIPT, 0)
                .containsEntry(MaterialGap.OUTDATED, 0);
        assertThat(materials.lacking(SARA, MaterialGap.CAPTIONS, "DIGST")).isEmpty();
        for (var actor : List.of(METTE, Actor.anonymous())) {
            assertThatThrownBy(() -> materials.gaps(actor, null)).isInstanceOf(NotAllowed.class);
        }
    }

    /** Permission P199. */
    @Test
    void toolboxHoldsWhatEverybodyMayReadWhoeverAsks() throws IOException {
        write("intern", "type: guide\nvisibility: advisor\n", "Tekst.");
        write(
                "kassen",
                "type: page\ntoolbox:\n  licence: CC BY 4.0\n",
                "[[guide]], [[intern]], [[kodeord]], [[guide]] og [[findes-ikke]]\n\n"
                        + ":::vejleder\n[[film]]\n:::");
        take();
        var toolbox = core.get(Toolboxes.class).of(article("kassen")).orElseThrow();
        assertThat(toolbox.licence()).isEqualTo("CC BY 4.0");
        assertThat(toolbox.parts()).extracting(Article::slug).containsExactly("guide", "kodeord");
        assertThat(core.get(Toolboxes.class).of(article("guide"))).isEmpty();
    }

    /** Permission P201. */
    @Test
    void paperIsWorthWhatEverybodyReadsThen() throws IOException {
        var copies = core.get(PrintedCopies.class);
        write("kodeord", "type: folder\n", "Råd.\n\n:::sig\nKanariefugl\n:::");
        take();
        var article = article("kodeord");
        assertThat(copies.compare(article, 2).standing()).isEqualTo(Standing.NEWEST);
        assertThat(copies.compare(article, 1).standing()).isEqualTo(Standing.UNCHANGED);
        for (int nobodys : new int[] {0, -1, 3, Integer.MAX_VALUE}) {
            assertThat(copies.compare(article, nobodys).standing()).isEqualTo(Standing.UNKNOWN);
        }
        write("kodeord", "type: folder\n", "Andre råd.");
        take();
        assertThat(copies.compare(article("kodeord"), 1).standing()).isEqualTo(Standing.CHANGED);

        write("ny", "type: folder\nstatus: draft\n", "Hemmeligt.");
        take();
        write("ny", "type: folder\n", "Råd.");
        take();
        assertThat(copies.compare(article("ny"), 1).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void flawsAreToldBeforePublishing() throws IOException {
        var proof = core.get(MaterialProof.class);
        write("intern", "type: guide\nvisibility: advisor\n", "Tekst.");
        take();
        assertThat(
                        proof.flaws(
                                "---\ntitle: F\ntype: folder\nsignLanguage: javascript:alert(1)\n"
                                        + "folder:\n  format: A3\n---\n"
                                        + "## 1. a\n\n## 2. b\n\n## 3. c\n\n## 4. d\n\n"
                                        + "Ordene. ".repeat(400)))
                .containsExactly(
                        new MaterialFlaw(MaterialFlaw.Kind.UNUSABLE_AID, 4, "javascript:alert(1)"),
                        new MaterialFlaw(MaterialFlaw.Kind.UNKNOWN_FORMAT, 6, "A3"),
                        new MaterialFlaw(MaterialFlaw.Kind.LONG_LEAFLET, 8, "3"),
                        new MaterialFlaw(MaterialFlaw.Kind.MANY_MESSAGES, 8, "4"));
        assertThat(
                        proof.flaws(
                                "---\ntitle: K\ntype: page\ntoolbox:\n---\nIntet.\n:::vejleder\n"
                                        + "[[intern]]\n:::\n"))
                .extracting(MaterialFlaw::kind)
                .containsExactly(
                        MaterialFlaw.Kind.NO_LICENCE,
                        MaterialFlaw.Kind.EMPTY_TOOLBOX,
                        MaterialFlaw.Kind.HIDDEN_PART);
        assertThat(proof.flaws("---\ntitle: F\ntype: folder\nfolder:\n  format: a5\n---\nRåd.\n"))
                .isEmpty();
        assertThat(proof.flaws("ingen forside")).isEmpty();
    }
}
