package dk.virkwiki.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.ArticleProjections;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.check.Subject;
import dk.virkwiki.folder.ArticleExport;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.folder.ImportReport;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.intake.SampleFiles;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.WikiFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files promise, whichever store they are kept in. */
abstract class FilesContract {
    private static final Actor NOBODY = Actor.anonymous();
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor OLE = new Actor("ole", "Ole", Role.ADVISOR, null, "Vejle");
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor BO = new Actor("bo", "Bo", Role.READER, null, null);

    @TempDir Path folder;
    CoreFixture core;
    Files files;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        files = core.get(Files.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private Path write(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            java.nio.file.Files.createDirectories(file.getParent());
            return java.nio.file.Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private NewFile sent(String name, byte[] bytes) {
        return new NewFile(name, "Knappen Log ind", write("sent/" + name, bytes));
    }

    private StoredFile add(String name, byte[] bytes) {
        return files.add(METTE, sent(name, bytes));
    }

    private ImportReport article(String slug, String keys, String body) {
        var more = keys.contains("status:") ? keys : "status: published\n" + keys;
        write(
                slug + ".md",
                "---\ntitle: Om %s\nslug: %s\nowner: SKTST\n%s---\n%s\n"
                        .formatted(slug, slug, more, body)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private void edit(String slug, String old, String replacement) {
        var articles = core.get(Articles.class);
        var article = articles.get(SARA, slug);
        var source = article.source().replace(old, replacement);
        assertThat(source).isNotEqualTo(article.source());
        articles.apply(SARA, new Edit(article.id(), article.number(), source, ""));
    }

    private boolean isPublic(String name) {
        return files.find(NOBODY, name).isPresent();
    }

    private byte[] bytes(StoredFile file, long from) throws IOException {
        try (InputStream in = files.open(file, from)) {
            return in.readAllBytes();
        }
    }

    private static void assertRefused(
            Class<? extends WikiFailure> kind,
            String code,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var failure = catchThrowableOfType(kind, act);
        assertThat(failure).as(code).isNotNull();
        assertThat(failure.code()).isEqualTo(code);
    }

    @Test
    void whatIsSentCanBeReadFromAnyPlace() throws IOException {
        var film = SampleFiles.mp4(3 * FileParts.LENGTH + 100);
        var file = add("Film om blanketten.mp4", film);
        assertThat(file.name()).isEqualTo("film-om-blanketten.mp4");
        assertThat(file.length()).isEqualTo(film.length);
        var random = new Random(3);
        for (long from :
                new long[] {
                    0,
                    1,
                    FileParts.LENGTH - 1,
                    FileParts.LENGTH,
                    film.length - 1,
                    film.length,
                    random.nextInt(film.length)
                }) {
            assertThat(bytes(file, from))
                    .isEqualTo(java.util.Arrays.copyOfRange(film, (int) from, film.length));
        }
        try (var in = files.open(file, 0)) {
            assertThat(in.skip(FileParts.LENGTH + 5)).isEqualTo(FileParts.LENGTH + 5);
            assertThat(in.read()).isEqualTo(film[FileParts.LENGTH + 5] & 0xFF);
        }
    }

    /** P173 */
    @Test
    void whoMayProposeMaySend() {
        assertThat(add("trin.png", SampleFiles.png(40, 30)).author().name()).isEqualTo("Mette");
        assertThat(files.add(SARA, sent("to.png", SampleFiles.png(41, 30)))).isNotNull();
        for (var reader : List.of(NOBODY, BO)) {
            assertThatThrownBy(() -> files.add(reader, sent("a.png", SampleFiles.png(4, 3))))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(files.find(METTE, "a.png")).isEmpty();
    }

    @Test
    void aPictureNeedsWordsAndNobodysNumber() {
        var png = write("a.png", SampleFiles.png(4, 3));
        assertRefused(
                Invalid.class,
                "fil-alt-mangler",
                () -> files.add(METTE, new NewFile("a.png", " ", png)));
        assertRefused(
                Invalid.class,
                "fil-personnummer",
                () -> files.add(METTE, new NewFile("a.png", "Brev til 010190-1234", png)));
        assertRefused(
                Invalid.class,
                "fil-personnummer",
                () -> files.add(METTE, new NewFile("0101901234.png", "Et brev", png)));
        var pdf = write("a.pdf", SampleFiles.pdf());
        assertThat(files.add(METTE, new NewFile("a.pdf", "", pdf))).isNotNull();
    }

    @Test
    void anotherFileOfTheSameNameGetsANumberAndTheSameOneDoesNot() {
        var first = add("trin.png", SampleFiles.png(40, 30));
        assertThat(add("trin.png", SampleFiles.png(40, 30))).isEqualTo(first);
        assertThat(add("trin.png", SampleFiles.png(50, 30)).name()).isEqualTo("trin-2.png");
        assertThat(core.get(FileRepository.class).findLoose(CoreFixture.NOW.plusSeconds(1), 9))
                .isEmpty();
    }

    /** P253 */
    @Test
    void whoSendsAPictureThatIsThereKeepsTheirOwnWordsForIt() {
        var first = add("trin.png", SampleFiles.png(40, 30));
        var png = write("sent/igen.png", SampleFiles.png(40, 30));

        var again = files.add(SARA, new NewFile("trin.png", "Saras egne ord", png));

        assertThat(again.name()).isEqualTo(first.name());
        assertThat(again.alt()).isEqualTo("Saras egne ord");
        assertThat(files.get(SARA, "trin.png").alt()).isEqualTo("Knappen Log ind");
    }

    /** P174, P175 */
    @Test
    void aFileIsAsPublicAsThePublishedTextsThatShowIt() {
        add("aaben.png", SampleFiles.png(10, 10));
        add("lukket.png", SampleFiles.png(11, 10));
        assertThat(isPublic("aaben.png")).isFalse();
        article(
                "moms",
                "",
                "![Knap](/filer/aaben.png)\n\n:::sig\n![Kode](/filer/lukket.png)\n:::\n");
        assertThat(isPublic("aaben.png")).isTrue();
        assertThat(isPublic("lukket.png")).isFalse();
        assertThat(files.find(BO, "lukket.png")).isEmpty();
        assertThat(files.find(METTE, "lukket.png")).isPresent();
        assertThatThrownBy(() -> files.get(NOBODY, "lukket.png")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.get(NOBODY, "aldrig.png")).isInstanceOf(NotFound.class);
    }

    /** P176 */
    @Test
    void draftsAndArticlesForAdvisorsMakeNothingPublic() {
        add("kladde.png", SampleFiles.png(10, 10));
        add("intern.png", SampleFiles.png(11, 10));
        article("et", "status: draft\n", "![Knap](/filer/kladde.png)");
        article("to", "visibility: advisor\n", "![Knap](/filer/intern.png)");
        assertThat(isPublic("kladde.png")).isFalse();
        assertThat(isPublic("intern.png")).isFalse();
        edit("to", "visibility: advisor\n", "");
        assertThat(isPublic("intern.png")).isTrue();
        edit("to", "![Knap](/filer/intern.png)", "Ingen.");
        assertThat(isPublic("intern.png")).isFalse();
    }

    /** P176 */
    @Test
    void aTextThatIsWithdrawnTakesItsPicturesAlong() {
        add("fejl.png", SampleFiles.png(10, 10));
        article("et", "", "![Knap](/filer/fejl.png)");
        assertThat(isPublic("fejl.png")).isTrue();
        edit("et", "status: published", "status: withdrawn\nwithdrawal: error");
        assertThat(isPublic("fejl.png")).isFalse();
    }

    @Test
    void whatIsNotedOfAnEarlierTextIsNotBelieved() {
        add("gammel.png", SampleFiles.png(10, 10));
        article("et", "", "![Knap](/filer/gammel.png)");
        var uses = core.get(FileUseRepository.class);
        var before = uses.findUsing(List.of("gammel.png"), 1);
        edit("et", "![Knap](/filer/gammel.png)", "Ingen.");
        uses.saveAll(before); // as if a crash had come between
        assertThat(isPublic("gammel.png")).isFalse();
    }

    @Test
    void frontMatterShowsFilesToo() {
        for (var name : List.of("film.mp4", "tegn.mp4", "andet.mp4")) {
            add(name, SampleFiles.mp4(500 + name.hashCode() % 100));
        }
        add("film.vtt", SampleFiles.vtt());
        article(
                "film",
                "type: video\nsignLanguage: tegn.mp4\nsources: [andet.mp4]\n"
                        + "video:\n  file: film.mp4\n  captions: film.vtt\n",
                "Tekst");
        assertThat(List.of("film.mp4", "film.vtt", "tegn.mp4")).allMatch(this::isPublic);
        assertThat(isPublic("andet.mp4")).isFalse();
    }

    @Test
    void whichTextShowsWhichFileCanBeReadAnew() {
        add("trin.png", SampleFiles.png(10, 10));
        article("et", "", "![Knap](/filer/trin.png)");
        client().getDatabase("virkwiki").getCollection("file_uses").drop();
        core.close();
        open();
        assertThat(isPublic("trin.png")).isFalse();
        core.get(ArticleProjections.class).catchUp();
        assertThat(isPublic("trin.png")).isTrue();
        assertThat(core.get(ArticleProjections.class).rebuild(_ -> {})).isEqualTo(1);
    }

    @Test
    void aPageKnowsHowLargeItsPicturesAreAndWhatItsLinksFetch() {
        add("trin.png", SampleFiles.png(40, 30));
        add("stort.png", SampleFiles.png(1_200, 30));
        add("skema.pdf", SampleFiles.pdf());
        var body =
                "![Knap](/filer/trin.png)\n\n![Alt](/filer/stort.png)\n\n![Væk](/filer/vaek.png)\n\n"
                        + "[Hent](/filer/skema.pdf)";
        var links = core.get(ArticleLinks.class).of(NOBODY, body);
        assertThat(Markdown.read(body, Audience.PUBLIC, links).html())
                .contains(
                        "<img src=\"/filer/trin.png\" alt=\"Knap\" width=\"40\" height=\"30\""
                                + " decoding=\"async\" loading=\"lazy\">")
                .contains("<a href=\"/filer/stort.png\"><img src=\"/filer/stort.png\"")
                .contains("<span class=\"wiki-no-picture\">Væk</span>")
                .contains(">Hent</a> <span class=\"wiki-file\">(PDF, 1 kB)</span>");
    }

    @Test
    void aTextThatShowsAFileThatIsNotThereIsStopped() {
        add("trin.png", SampleFiles.png(40, 30));
        var source =
                "---\ntitle: T\nowner: SKTST\nvideo:\n  file: vaek.mp4\n---\n"
                        + "![Knap](/filer/trin.png)\n![Knap](/filer/ikke-her.png)\n";
        var red = core.get(PublishChecks.class).of(source).red();
        assertThat(red)
                .filteredOn(f -> f.subject() == Subject.FILES)
                .extracting(Finding::line, Finding::detail)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(5, "vaek.mp4"),
                        org.assertj.core.api.Assertions.tuple(8, "ikke-her.png"));
    }

    /** P177, P178 */
    @Test
    void editorsTakeAwayWhatNoTextShows() {
        add("fri.png", SampleFiles.png(10, 10));
        add("brugt.png", SampleFiles.png(11, 10));
        add("foreslaaet.png", SampleFiles.png(12, 10));
        article("et", "status: draft\n", "![Knap](/filer/brugt.png)");
        article("to", "", "Tekst");
        var draft =
                new ProposedText(
                        1,
                        core.get(Articles.class).get(SARA, "to").source()
                                + "![K](/filer/foreslaaet.png)",
                        "x");
        core.get(Proposals.class).saveDraft(METTE, "to", null, draft);
        var care = core.get(FileCare.class);
        assertThat(core.get(FileUses.class).used(List.of("fri.png", "brugt.png", "foreslaaet.png")))
                .containsExactly("brugt.png", "foreslaaet.png");
        assertRefused(Conflict.class, "fil-bruges", () -> care.remove(SARA, "brugt.png"));
        assertRefused(Conflict.class, "fil-bruges", () -> care.remove(SARA, "foreslaaet.png"));
        assertRefused(NotAllowed.class, "filer-kun-egne", () -> care.remove(OLE, "fri.png"));
        assertThat(care.find(OLE, null, 0, 9)).isEmpty();
        care.remove(SARA, "fri.png");
        assertThat(files.find(SARA, "fri.png")).isEmpty();
        assertThat(client().getDatabase("virkwiki").getCollection("file_parts").countDocuments())
                .isEqualTo(2);
        assertThat(care.find(SARA, FileKind.PICTURE, 0, 9)).hasSize(2);
        assertThat(care.find(SARA, FileKind.VIDEO, 0, 9)).isEmpty();
    }

    /** P231, P232 */
    @Test
    void whoPutAFileUpSeesItAndTakesItAwayAgainWhileNothingShowsIt() {
        add("min.png", SampleFiles.png(10, 10));
        add("brugt.png", SampleFiles.png(11, 10));
        files.add(OLE, sent("oles.png", SampleFiles.png(12, 10)));
        article("et", "", "![Knap](/filer/brugt.png)");
        var care = core.get(FileCare.class);

        assertThat(care.find(METTE, FileKind.PICTURE, 0, 9))
                .extracting(StoredFile::name)
                .containsExactlyInAnyOrder("min.png", "brugt.png");
        assertThat(care.find(METTE, FileKind.VIDEO, 0, 9)).isEmpty();
        assertThat(core.get(FileUses.class).of(METTE, List.of("brugt.png"))).hasSize(1);
        assertRefused(NotAllowed.class, "filer-kun-egne", () -> care.get(METTE, "oles.png"));
        assertRefused(Conflict.class, "fil-bruges", () -> care.remove(METTE, "brugt.png"));
        assertRefused(
                NotAllowed.class,
                "filer-kun-redaktoerer",
                () -> care.removeInHaste(METTE, "brugt.png", "Et navn i billedet"));
        assertThatThrownBy(() -> care.find(NOBODY, null, 0, 9)).isInstanceOf(NotAllowed.class);
        care.remove(METTE, "min.png");
        assertThat(files.find(SARA, "min.png")).isEmpty();
    }

    /** P179 */
    @Test
    void whatMustNotBeSeenGoesAtOnceWithAReason() {
        add("cpr.png", SampleFiles.png(10, 10));
        article("et", "", "![Et skærmbillede](/filer/cpr.png)");
        core.told().clear();
        var care = core.get(FileCare.class);
        assertRefused(
                Invalid.class, "fil-grund-mangler", () -> care.removeInHaste(SARA, "cpr.png", ""));
        assertRefused(
                Invalid.class,
                "fil-personnummer",
                () -> care.removeInHaste(SARA, "cpr.png", "Viser 010190-1234"));
        care.removeInHaste(SARA, "cpr.png", "Viser en persons CPR-nummer");
        assertThat(files.find(METTE, "cpr.png")).isEmpty();
        assertThat(core.told()).as("its page is made anew").containsExactly("et");
        var admin = new Actor("admin", "A", Role.ADMIN, null, null);
        var removed = new AuditQuery(null, AuditAct.FILE_REMOVED, null, null, null, null);
        assertThat(core.get(AuditLog.class).find(admin, removed, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).contains("CPR-nummer"));
    }

    @Test
    void whatUploadsThatWereCutOffLeaveIsSwept() throws IOException {
        var repository = core.get(FileRepository.class);
        repository.markLoose("halv", CoreFixture.NOW);
        core.get(FileParts.class)
                .write("halv", new java.io.ByteArrayInputStream(new byte[FileParts.LENGTH * 2]));
        var kept = add("film.mp4", SampleFiles.mp4(900));
        repository.markLoose(kept.content().key(), CoreFixture.NOW);
        assertThat(core.get(FileUpkeep.class).sweep()).as("one under way is left").isZero();
        core.close();
        var later = Clock.fixed(CoreFixture.NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);
        core = CoreFixture.on(client(), "virkwiki", later);
        files = core.get(Files.class);
        assertThat(core.get(FileUpkeep.class).sweep()).isEqualTo(1);
        assertThat(client().getDatabase("virkwiki").getCollection("file_parts").countDocuments())
                .isEqualTo(1);
        assertThat(bytes(kept, 0)).hasSize(900);
        assertThat(core.get(FileUpkeep.class).sweep()).isZero();
    }

    @Test
    void filesComeInAndGoOutByteForByte() throws IOException {
        write("_filer/trin.png", SampleFiles.png(40, 30));
        write("_filer/bredt.png", SampleFiles.png(2_400, 30));
        write("_filer/film.vtt", SampleFiles.vtt());
        write("_filer/falsk.png", SampleFiles.pdf());
        write("_filer/Stort Navn.png", SampleFiles.png(4, 3));
        var report = article("et", "", "![Knap](/filer/trin.png)");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.problems())
                .extracting("file", "code")
                .contains(
                        org.assertj.core.api.Assertions.tuple(
                                "_filer/falsk.png", "fil-navn-og-indhold"),
                        org.assertj.core.api.Assertions.tuple("_filer/Stort Navn.png", "fil-navn"));
        var once = exported("once");
        assertThat(once).hasSize(3);
        core.get(ArticleImport.class).run(folder.resolve("once"), _ -> {});
        assertThat(exported("again")).isEqualTo(once);
        client().getDatabase("virkwiki").getCollection("files").deleteMany(new org.bson.Document());
        core.get(ArticleImport.class).run(folder.resolve("once"), _ -> {});
        assertThat(exported("anew")).isEqualTo(once);
    }

    private java.util.Map<String, String> exported(String to) throws IOException {
        core.get(ArticleExport.class).run(folder.resolve(to), _ -> {});
        var all = new java.util.TreeMap<String, String>();
        try (var written = java.nio.file.Files.list(folder.resolve(to).resolve("_filer"))) {
            for (var file : written.toList()) {
                all.put(
                        file.getFileName().toString(),
                        java.util.HexFormat.of().formatHex(java.nio.file.Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void anImportNeverChangesAFileThatIsThere() {
        write("_filer/trin.png", SampleFiles.png(40, 30));
        article("et", "", "Tekst");
        write("_filer/trin.png", SampleFiles.png(50, 30));
        assertThat(article("et", "", "Tekst").problems())
                .extracting("code")
                .contains("fil-navn-optaget");
        assertThat(files.get(METTE, "trin.png").size().width()).isEqualTo(40);
    }

    @Test
    void fiftyAtOnceAllFindTheirPlace() throws Exception {
        var pictures = SampleFiles.png(300, 200);
        try (var people = Executors.newFixedThreadPool(50)) {
            var sending = new java.util.ArrayList<Callable<String>>();
            for (int i = 0; i < 50; i++) {
                var bytes = i % 2 == 0 ? SampleFiles.png(301 + i, 200) : pictures;
                var file = new NewFile("image.png", "Et billede", write("p" + i, bytes));
                sending.add(() -> files.add(METTE, file).name());
            }
            var names = new HashSet<String>();
            for (var sent : people.invokeAll(sending)) {
                names.add(sent.get());
            }
            assertThat(names).as("25 different ones, and 25 alike").hasSize(26);
        }
    }
}
