package dk.virkwiki.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Problem;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditQuery;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.code.ListRule;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.link.Links;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register of self-services promises, whichever store it is kept in. */
abstract class SelfServicesContract {
    private static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    private static final Actor INGE = new Actor("inge", "Inge Bo", Role.EDITOR, "ERST", null);
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor ADMIN = new Actor("anne", "Anne", Role.ADMIN, null, null);
    private static final String LIST =
            """
            # Selvbetjeninger
            - code: mitid
              name: MitID
              authority: DIGST
            - code: letloen
              name: LetLøn
              authority: SKTST
              url: https://skat.dk/letloen
              login: "MitID, eller TastSelv-kode"
              kanaler: [web, app]
            # Erhvervsstyrelsen
            - code: virk
              name: Virk
              authority: ERST
            """;

    @TempDir Path folder;
    CoreFixture core;
    SelfServices services;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        services = core.get(SelfServices.class);
        Files.createDirectories(folder.resolve("_data"));
        list(LIST);
        take(ListRule.KEEP_EDITS);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void list(String yaml) throws IOException {
        Files.writeString(folder.resolve("_data/self-services.yml"), yaml);
    }

    private List<Problem> take(ListRule rule) {
        return core.get(ArticleImport.class).run(folder, rule, _ -> {}).problems();
    }

    private static SelfService letloen(String url) {
        return new SelfService(
                "letloen",
                "LetLøn",
                "SKTST",
                url,
                "MitID, eller TastSelv-kode",
                ServiceStatus.OPEN,
                "");
    }

    private String source() {
        return core.get(CodeLists.class).file(CodeList.SELF_SERVICES).orElseThrow().source();
    }

    private SelfService change(String url) {
        return services.change(SARA, services.number(), letloen(url));
    }

    /** Permission P75. */
    @Test
    void oneChangedAddressIsEveryArticlesAddressAtOnce() {
        var body = "Brug [[selvbetjening:letloen]] eller [[selvbetjening:mitid|MitID]].";
        var links = core.get(ArticleLinks.class);
        assertThat(html(links, body)).contains("<a href=\"https://skat.dk/letloen\"");

        change("https://skat.dk/nyt-letloen");

        assertThat(html(links, body))
                .contains(
                        "<a href=\"https://skat.dk/nyt-letloen\" rel=\"noopener\">LetLøn</a>",
                        "<a href=\"/selvbetjening#mitid\">MitID</a>");
    }

    private static String html(ArticleLinks links, String body) {
        var reader = Actor.anonymous();
        return Markdown.read(body, Audience.PUBLIC, links.of(reader, body)).html();
    }

    @Test
    void onlyTheChangedEntryIsWrittenAnew() {
        change("https://skat.dk/nyt");

        assertThat(source())
                .isEqualTo(
                        LIST.replace(
                                """
                                  url: https://skat.dk/letloen
                                  login: "MitID, eller TastSelv-kode"
                                  kanaler: [web, app]
                                """,
                                """
                                  login: MitID, eller TastSelv-kode
                                  url: https://skat.dk/nyt
                                  kanaler:
                                  - web
                                  - app
                                """));
        assertThat(services.get("letloen")).isEqualTo(letloen("https://skat.dk/nyt"));
        assertThat(services.get("virk").authority()).isEqualTo("ERST");
    }

    @Test
    void changeIsWrittenInTheLogAndSaysWhoAndWhen() {
        change("https://skat.dk/nyt");

        assertThat(services.edited().orElseThrow().author().name()).isEqualTo("Sara Lund");
        assertThat(services.edited().orElseThrow().at()).isEqualTo(CoreFixture.NOW);
        var changes = new AuditQuery(null, AuditAct.SELF_SERVICE_CHANGED, null, null, null, null);
        assertThat(core.get(AuditLog.class).find(ADMIN, changes, 0, 10))
                .extracting(line -> line.subject().id() + " " + line.detail())
                .containsExactly("letloen https://skat.dk/nyt");
    }

    /** Permission P75. */
    @Test
    void nobodyButTheAuthoritysEditorsChangesIt() {
        for (var other : List.of(INGE, METTE, ADMIN, Actor.anonymous())) {
            assertThatThrownBy(
                            () ->
                                    services.change(
                                            other, services.number(), letloen("https://x.dk")))
                    .isInstanceOf(NotAllowed.class);
        }
        var foreign = new SelfService("ny", "Ny", "ERST", "", "", ServiceStatus.OPEN, "");
        assertThatThrownBy(() -> services.add(SARA, services.number(), foreign))
                .isInstanceOf(NotAllowed.class);
        assertThat(source()).isEqualTo(LIST);
    }

    @Test
    void twoEditorsAtOnceDoNotOverwriteEachOther() {
        int number = services.number();
        change("https://skat.dk/nyt");

        var virk = new SelfService("virk", "Virk.dk", "ERST", "", "", ServiceStatus.OPEN, "");
        assertThatThrownBy(() -> services.change(INGE, number, virk)).isInstanceOf(Conflict.class);
        assertThat(services.change(INGE, services.number(), virk).name()).isEqualTo("Virk.dk");
        assertThat(services.get("letloen").url()).isEqualTo("https://skat.dk/nyt");
    }

    @Test
    void savingTheSameTwiceDoesNoMore() {
        int number = services.number();
        change("https://skat.dk/nyt");

        assertThat(services.change(SARA, number, letloen("https://skat.dk/nyt")).url())
                .isEqualTo("https://skat.dk/nyt");
        assertThat(services.number()).isEqualTo(number + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://skat.dk",
                "https://",
                "https://a@b.dk/",
                "skat.dk",
                "https://skat.dk/ x"
            })
    void addressThatIsNoWebAddressIsRefused(String url) {
        assertThatThrownBy(() -> change(url)).isInstanceOf(Invalid.class);
    }

    @Test
    void personalNumbersAndOverlongWordsAreRefused() {
        int number = services.number();
        for (var note : List.of("Ring til 010190-1234", "x".repeat(201), "to\nlinjer")) {
            var wanted =
                    new SelfService("letloen", "LetLøn", "SKTST", "", "", ServiceStatus.OPEN, note);
            assertThatThrownBy(() -> services.change(SARA, number, wanted))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void newSelfServiceStandsLastAndItsCodeIsTakenThen() {
        var wanted =
                new SelfService(
                        "ny", "Ny: tjeneste", "SKTST", "", "", ServiceStatus.CHANGING, "# note");

        services.add(SARA, services.number(), wanted);

        assertThat(services.all()).extracting(SelfService::code).endsWith("virk", "ny");
        assertThat(services.get("ny")).isEqualTo(wanted);
        var other = new SelfService("ny", "X", "SKTST", "", "", ServiceStatus.OPEN, "");
        assertThatThrownBy(() -> services.add(SARA, services.number(), other))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void articlesThatLeadToAClosedServiceAreTold() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: A\nowner: SKTST\nstatus: published\n---\n[[selvbetjening:letloen]]\n");
        take(ListRule.KEEP_EDITS);
        var links = core.get(Links.class);
        assertThat(links.usingService(METTE, "letloen")).hasSize(1);
        assertThat(links.countFaulty(METTE, "SKTST")).isZero();

        services.change(
                SARA,
                services.number(),
                new SelfService(
                        "letloen", "LetLøn", "SKTST", "", "", ServiceStatus.CLOSED, "Lukket."));

        assertThat(links.countFaulty(METTE, "SKTST")).isEqualTo(1);
    }

    @Test
    void importNeverOverwritesWhatWasChangedOnTheSiteUnlessToldTo() throws IOException {
        change("https://skat.dk/nyt");
        list(LIST.replace("name: Virk", "name: Virk.dk"));

        assertThat(take(ListRule.KEEP_EDITS))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "liste-rettet-paa-siden", Problem.Severity.WARNING));
        assertThat(services.get("letloen").url()).isEqualTo("https://skat.dk/nyt");
        assertThat(services.get("virk").name()).isEqualTo("Virk");

        assertThat(take(ListRule.OVERWRITE)).isEmpty();
        assertThat(services.get("letloen").url()).isEqualTo("https://skat.dk/letloen");
        assertThat(services.get("virk").name()).isEqualTo("Virk.dk");
        assertThat(services.edited()).isEmpty();
    }

    @Test
    void importOfWhatWasExportedTakesTheEditsAsItsOwn() throws IOException {
        change("https://skat.dk/nyt");
        var exported = source();
        list(exported);
        assertThat(take(ListRule.KEEP_EDITS)).isEmpty();
        assertThat(services.edited()).isEmpty();

        list(exported.replace("name: Virk", "name: Virk.dk"));

        assertThat(take(ListRule.KEEP_EDITS)).isEmpty();
        assertThat(services.get("virk").name()).isEqualTo("Virk.dk");
    }
}
