package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.folder.ArticleExport;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.folder.ImportReport;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What articles promise, whichever store they are kept in. */
abstract class ArticlesContract {
    static final Actor SKAT = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final Actor ERST = new Actor("karen", "Karen Friis", Role.EDITOR, "ERST", null);
    static final Actor ADVISOR = new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg");

    @TempDir Path folder;
    CoreFixture core;
    Articles articles;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        articles = core.get(Articles.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    static String text(String slug, String more, String body) {
        return "---\ntitle: Om %s\nslug: %s\nowner: SKTST\nstatus: published\n%s---\n%s\n"
                .formatted(slug, slug, more, body);
    }

    ImportReport take(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return core.get(ArticleImport.class).run(folder, _ -> {});
    }

    Article moms() {
        return articles.get(SKAT, "moms");
    }

    Edit edit(int base, String body, String proposal) {
        return new Edit(
                "moms",
                base,
                text("moms", "", body),
                "Rettet",
                proposal == null ? Origin.none() : Origin.of(proposal));
    }

    @Test
    void importedArticleIsThereWithItsFirstRevision() throws IOException {
        var report = take(Map.of("moms/moms.md", text("moms", "reviewBy: 2027-03-01\n", "Tekst")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isEqualTo(1);
        var article = articles.get(Actor.anonymous(), "moms");
        assertThat(article.number()).isEqualTo(1);
        assertThat(article.body()).isEqualTo("Tekst\n");
        assertThat(article.metadata().freshness().reviewBy()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(articles.revision(article, 1).source()).isEqualTo(article.source());
        assertThat(core.get(Changes.class).since(CoreFixture.NOW, 10))
                .extracting(Change::articleId, Change::number)
                .containsExactly(tuple("moms", 1));
        assertThat(core.told()).containsExactly("moms");
    }

    @Test
    void importingAgainMakesRevisionsOnlyOfWhatChanged() throws IOException {
        take(Map.of("a.md", text("a", "", "A"), "b.md", text("b", "", "B")));

        var again = take(Map.of("a.md", text("a", "", "A2")));

        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
        var a = articles.get(SKAT, "a");
        assertThat(articles.history(a, 0, 10))
                .extracting(RevisionSummary::number)
                .containsExactly(2, 1);
    }

    @Test
    void badFileIsToldAndTheOthersGoIn() throws IOException {
        var report =
                take(
                        Map.of(
                                "god.md", text("god", "", "Samme adresse"),
                                "daarlig.md", "---\nslug: daarlig\n---\nUden titel\n",
                                "dobbelt.md", text("god", "", "[[findes-ikke]]"),
                                "ukendt.md", text("ukendt", "topics: [xx]\n", "Ukendt emne"),
                                "_data/topics.yml", "- code: moms\n  name: Moms\n"));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.problems())
                .extracting(Problem::file, Problem::line, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("daarlig.md", 1, "titel-mangler"),
                        tuple("god.md", 1, "adresse-to-gange"),
                        tuple("dobbelt.md", 7, "henvisning-findes-ikke"),
                        tuple("ukendt.md", 6, "ukendt-kode"));
    }

    @Test
    void exportGivesTheBytesThatWereImported() throws IOException {
        var odd =
                "\uFEFF---\r\ntitle:   \"Æ: ø\"  # å\r\nslug: odd\r\nstatus: draft\r\n---\r\nTekst  \r\n\r\n";
        var files =
                Map.of(
                        "x/y/odd.md",
                        odd,
                        "moms.md",
                        text("moms", "", "Uden linjeskift til sidst").stripTrailing(),
                        "_data/topics.yml",
                        "# note\n- {code: moms, name: Moms}\n");
        take(files);
        var out = folder.resolve("../export").normalize();

        int written = core.get(ArticleExport.class).run(out, _ -> {});

        assertThat(written).isEqualTo(2);
        for (var file : files.entrySet()) {
            assertThat(out.resolve(file.getKey())).hasContent(file.getValue());
            assertThat(Files.readAllBytes(out.resolve(file.getKey())))
                    .isEqualTo(Files.readAllBytes(folder.resolve(file.getKey())));
        }
    }

    @Test
    void editBecomesTheNextRevision() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));

        var saved = articles.apply(SKAT, edit(1, "Efter", "p1"));

        assertThat(saved.number()).isEqualTo(2);
        assertThat(moms().body()).isEqualTo("Efter\n");
        assertThat(articles.revision(saved, 1).source()).contains("Før");
        assertThat(articles.history(saved, 0, 1))
                .extracting(
                        r -> r.author().name(), RevisionSummary::note, RevisionSummary::proposalId)
                .containsExactly(tuple("Sara Lund", "Rettet", "p1"));
    }

    @Test
    void sameProposalTwiceIsOneRevision() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));
        articles.apply(SKAT, edit(1, "Efter", "p1"));

        assertThat(articles.apply(SKAT, edit(1, "Efter", "p1")).number()).isEqualTo(2);
        assertThat(moms().number()).isEqualTo(2);
    }

    @Test
    void editFromAnOlderTextIsAConflict() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));
        articles.apply(SKAT, edit(1, "Først", null));

        assertThatThrownBy(() -> articles.apply(SKAT, edit(1, "Sidst", null)))
                .isInstanceOf(Conflict.class);
        assertThat(moms().body()).isEqualTo("Først\n");
    }

    @Test
    void ofManyAtOnceExactlyOneIsSaved() throws Exception {
        take(Map.of("moms.md", text("moms", "", "Før")));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries =
                    java.util.stream.IntStream.range(0, 16)
                            .mapToObj(
                                    i ->
                                            (Callable<Boolean>)
                                                    () -> {
                                                        try {
                                                            articles.apply(
                                                                    SKAT,
                                                                    edit(1, "Tekst " + i, "p" + i));
                                                            return true;
                                                        } catch (Conflict e) {
                                                            return false;
                                                        }
                                                    })
                            .toList();
            var won = threads.invokeAll(tries).stream().filter(ArticlesContract::isTrue).count();
            assertThat(won).isEqualTo(1);
        }
        assertThat(moms().number()).isEqualTo(2);
    }

    private static boolean isTrue(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyTheOwnersEditorsSave() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));

        assertThatThrownBy(() -> articles.apply(ERST, edit(1, "Efter", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> articles.apply(ADVISOR, edit(1, "Efter", null)))
                .isInstanceOf(NotAllowed.class);
        assertThat(moms().number()).isEqualTo(1);
    }

    @Test
    void editThatCannotBeReadOrMovesTheArticleIsRefused() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));

        for (var source :
                List.of(
                        "Uden forord",
                        text("andet", "", "x"),
                        text("moms", "", "x").replace("SKTST", "ERST"))) {
            assertThatThrownBy(() -> articles.apply(SKAT, new Edit("moms", 1, source, "")))
                    .isInstanceOf(Invalid.class);
        }
        assertThat(moms().number()).isEqualTo(1);
    }

    @Test
    void saveCutOffAfterTheRevisionIsFinishedByTheNextReader() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));
        var cutOff =
                new Revision(
                        "moms/2",
                        "moms",
                        2,
                        text("moms", "", "Efter"),
                        Author.of(SKAT),
                        CoreFixture.NOW,
                        "",
                        Origin.of("p1"));
        core.get(MongoTemplate.class).insert(cutOff);

        assertThat(moms().body()).isEqualTo("Efter\n");
        assertThat(moms().number()).isEqualTo(2);
        assertThat(core.told()).endsWith("moms");
        assertThat(articles.apply(SKAT, edit(2, "Videre", "p2")).number()).isEqualTo(3);
    }

    @Test
    void importCutOffAfterTheFirstRevisionCanBeDoneAgain() throws IOException {
        var cutOff =
                new Revision(
                        "moms/1",
                        "moms",
                        1,
                        text("moms", "", "Før"),
                        Author.SYSTEM,
                        CoreFixture.NOW,
                        "",
                        Origin.none());
        core.get(MongoTemplate.class).insert(cutOff);

        take(Map.of("moms.md", text("moms", "", "Før")));

        assertThat(moms().body()).isEqualTo("Før\n");
        assertThat(articles.apply(SKAT, edit(moms().number(), "Efter", null)).body())
                .isEqualTo("Efter\n");
    }

    /** Permissions P01, P02, P05. */
    @Test
    void readerSeesOnlyPublishedPublicArticles() throws IOException {
        take(
                Map.of(
                        "a.md", text("a", "", "A"),
                        "b.md", text("b", "visibility: advisor\n", "B"),
                        "c.md", text("c", "", "C").replace("published", "draft")));

        assertThat(articles.find(Actor.anonymous(), "a")).isPresent();
        assertThat(articles.find(Actor.anonymous(), "b")).isEmpty();
        assertThat(articles.find(Actor.anonymous(), "c")).isEmpty();
        assertThat(articles.find(ADVISOR, "b")).isPresent();
        assertThat(articles.find(ADVISOR, "c")).isEmpty();
        assertThat(articles.find(SKAT, "c")).isPresent();
        assertThat(articles.find(ERST, "c")).isEmpty();
        assertThatThrownBy(() -> articles.get(Actor.anonymous(), "b")).isInstanceOf(NotFound.class);
        assertThat(articles.findSummaries(Actor.anonymous(), List.of("a", "b", "c", "d")))
                .extracting(ArticleSummary::id)
                .containsExactly("a");
    }

    @Test
    void newerReadingsWeighMore() {
        var counts = core.get(ReadingCounts.class);
        counts.add(Map.of("a", 3L, "b", 5L));
        counts.add(Map.of("a", 4L));

        assertThat(counts.mostRead(2)).containsExactly("a", "b");
    }

    @Test
    void otherNodeHearsOnceWhatThisOneSaved() throws IOException {
        try (var other = CoreFixture.on(client(), "virkwiki")) {
            var follower = other.get(ChangeFollower.class);
            take(Map.of("moms.md", text("moms", "", "Før")));
            articles.apply(SKAT, edit(1, "Efter", "p1"));

            follower.follow();
            follower.follow();
            core.get(ChangeFollower.class).follow();

            assertThat(other.told()).containsExactly("moms");
            assertThat(core.told()).containsExactly("moms", "moms");
            assertThat(other.get(Articles.class).get(SKAT, "moms").body()).isEqualTo("Efter\n");
        }
    }

    @Test
    void leftAddressLeadsToTheArticleAlsoAfterExportAndImport() throws IOException {
        take(Map.of("moms.md", text("moms", "formerSlugs: [gammel, aeldre]\n", "Tekst")));

        assertThat(articles.find(ADVISOR, "gammel")).isEmpty();
        assertThat(articles.findDeparture(Actor.anonymous(), "aeldre"))
                .contains(new Departure.Moved("moms"));
        assertThat(articles.findDeparture(Actor.anonymous(), "aldrig")).isEmpty();
        var out = folder.resolve("ud");
        core.get(ArticleExport.class).run(out, _ -> {});
        assertThat(Files.readString(out.resolve("moms.md")))
                .isEqualTo(text("moms", "formerSlugs: [gammel, aeldre]\n", "Tekst"));
        var links = core.get(ArticleLinks.class).of(ADVISOR, "Se [[gammel]] og [[aldrig]].");
        assertThat(links.find("gammel").map(to -> to.href())).contains("/artikler/moms");
        assertThat(links.find("aldrig")).isEmpty();
    }

    @Test
    void leftAddressOfAnArticleOneMayNotReadTellsNothing() throws IOException {
        take(
                Map.of(
                        "moms.md",
                        text("moms", "formerSlugs: [gammel]\nvisibility: advisor\n", "Tekst")));

        assertThat(articles.findDeparture(Actor.anonymous(), "gammel")).isEmpty();
        assertThat(articles.findDeparture(ADVISOR, "gammel")).contains(new Departure.Moved("moms"));
    }

    @Test
    void fileForALeftAddressStaysOutAndFileThatMovedIsTheSameArticle() throws IOException {
        take(Map.of("moms.md", text("moms", "", "Før")));
        take(Map.of("moms.md", text("nyt", "formerSlugs: [moms]\n", "Efter")));

        var article = articles.get(SKAT, "nyt");
        assertThat(article.id()).isEqualTo("moms");
        assertThat(article.number()).isEqualTo(2);
        var report = take(Map.of("moms.md", text("moms", "", "Før")));
        assertThat(report.problems())
                .extracting(Problem::code, Problem::detail)
                .containsExactly(tuple("adresse-forladt", "nyt"));
        assertThat(articles.get(SKAT, "nyt").number()).isEqualTo(2);
    }

    @Test
    void addressIsTakenByOneArticleAtATime() throws IOException {
        take(Map.of("a.md", text("a", "", "A"), "b.md", text("b", "", "B")));
        var toC = text("c", "formerSlugs: [a]\n", "A");
        articles.apply(SKAT, new Edit("a", 1, toC, ""));

        for (var taken : List.of("c", "a")) {
            var source = text(taken, "formerSlugs: [b]\n", "B");
            assertThatThrownBy(() -> articles.apply(SKAT, new Edit("b", 1, source, "")))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(
                            () ->
                                    articles.create(
                                            SKAT,
                                            new NewArticle(
                                                    text(taken, "", "Ny"), "", Origin.none())))
                    .isInstanceOf(Invalid.class);
        }
        assertThat(articles.isFree("a")).isFalse();
        assertThat(articles.isFreeFor("a", "a")).isTrue();
        assertThat(articles.isFree("d")).isTrue();
    }

    @Test
    void formerTextComesBackAtThePresentAddress() throws IOException {
        take(Map.of("a.md", text("a", "", "Før")));
        var moved =
                articles.apply(
                        SKAT, new Edit("a", 1, text("b", "formerSlugs: [a]\n", "Efter"), ""));

        var again = articles.textAgain(moved, 1);

        assertThat(again).isEqualTo(text("b", "formerSlugs: [a]\n", "Før").replace("Om b", "Om a"));
        assertThat(articles.apply(SKAT, new Edit("a", 2, again, "")).number()).isEqualTo(3);
    }
}
